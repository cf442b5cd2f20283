package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wellnessconnection.mail.Letter;
import org.wellnessconnection.mail.LetterBody;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.mail.LetterWriter;
import org.wellnessconnection.platform.i18n.Texts;

/** Thanks for a story, and asks to confirm the address. Where its author may be in distress, help stands first. */
@ApplicationScoped
public class ReceivedLetter implements LetterWriter {

    static final String KIND = "story.received";

    private final WritingLetters writing;
    private final StoryAddresses addresses;
    private final Texts texts;

    @Inject
    public ReceivedLetter(WritingLetters writing, StoryAddresses addresses, Texts texts) {
        this.writing = writing;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(LetterOrder order) {
        return writing.received(order.subject()).map(facts -> {
            var t = texts.in(facts.language());
            var body = LetterBody.letter().paragraph(t.get("story.letter.hello"));
            if (facts.distress()) {
                body.paragraph(t.get("story.letter.help"))
                        .link(t.get("story.letter.help.link"), addresses.absolute(addresses.help(facts.language())));
            }
            body.paragraph(t.get("story.letter.received.text"))
                    .button(
                            t.get("story.letter.received.action"),
                            addresses.absolute(addresses.mine(facts.token()).in(facts.language())))
                    .paragraph(t.get("story.letter.signed"))
                    .note(t.get("story.letter.note"));
            return new Letter(facts.to(), facts.language(), t.get("story.letter.received.subject"), body.end());
        });
    }
}
