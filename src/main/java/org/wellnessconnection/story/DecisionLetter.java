package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wellnessconnection.mail.Letter;
import org.wellnessconnection.mail.LetterBody;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.mail.LetterWriter;
import org.wellnessconnection.platform.i18n.Texts;

/** Tells an author what was decided: kindly, naming the rules, and what would make the story publishable. */
@ApplicationScoped
public class DecisionLetter implements LetterWriter {

    static final String KIND = "story.decided";

    private final WritingLetters writing;
    private final Guidelines guidelines;
    private final StoryAddresses addresses;
    private final Texts texts;

    @Inject
    public DecisionLetter(WritingLetters writing, Guidelines guidelines, StoryAddresses addresses, Texts texts) {
        this.writing = writing;
        this.guidelines = guidelines;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(LetterOrder order) {
        return writing.decided(order.subject(), order.details().getOrDefault("decision", ""))
                .map(facts -> {
                    var language = facts.language();
                    var t = texts.in(language);
                    var about = "story.letter.decision." + facts.about();
                    var body = LetterBody.letter()
                            .paragraph(t.get("story.letter.hello"))
                            .paragraph(t.get(about + ".text"));
                    if (!facts.guidelines().isEmpty()) {
                        body.paragraph(t.get("story.letter.decision.rules"))
                                .items(facts.guidelines().stream()
                                        .map(code -> guidelines.title(code, language))
                                        .toList());
                    }
                    if (!facts.note().isEmpty()) {
                        body.paragraph(t.get("story.letter.decision.said")).quote(facts.note());
                    }
                    if (facts.distress()) {
                        body.paragraph(t.get("story.letter.help"))
                                .link(t.get("story.letter.help.link"), addresses.absolute(addresses.help(language)));
                    }
                    body.button(
                                    t.get("story.letter.received.action"),
                                    addresses.absolute(
                                            addresses.mine(facts.token()).in(language)))
                            .paragraph(t.get("story.letter.signed"))
                            .note(t.get("story.letter.decision.note"));
                    return new Letter(facts.to(), language, t.get(about + ".subject"), body.end());
                });
    }
}
