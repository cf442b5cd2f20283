package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.fixtures.Management.json;

import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Storytelling;
import org.wellnessconnection.fixtures.Team;
import org.wellnessconnection.kernel.Role;

/** Title and signature are an author's words like the story between them. */
class StoryWordsIT {

    private final Server server = Server.shared();
    private final Storytelling stories =
            new Storytelling(new Management(server, Team.of(server).token(Role.MODERATOR)));
    private final Person author = Person.visitor(server);

    @Test
    void whatWasFoundInTheTitleIsReplacedThere() {
        var form = author.form("/en/share", "share-story")
                .with("story", "She stayed until seven.")
                .with("title", "For Dr. Sample");
        assertThat(author.send(form.and("check", "yes")).body()).contains("<mark class=\"hl\">Dr. Sample");

        var replaced = author.send(form.and("use", "1")).body();

        assertThat(replaced).contains("value=\"For a colleague\"", "She stayed until seven.");
    }

    @Test
    void aChangeThatIsRefusedKeepsWhatWasTyped() {
        var told = stories.tell("He carried the cooler up nine floors because the lift was being mended.");
        var id = stories.id(told);
        stories.act(id, "claim", "");
        var asked = stories.act(
                id,
                "decisions",
                "{\"kind\":\"ask\",\"guidelines\":[\"personal-information\"],\"note\":\"Leave the floor out.\"}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        var form =
                author.form(told.mine(), "change").with("title", "The cooler").with("sign", "A resident");

        var refused = author.send(form.with("story", "Too long. ".repeat(200)).and("do", "change"), told.mine());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Too long. Too long.", "value=\"The cooler\"", "value=\"A resident\"");
        author.send(form.with("story", "He carried the cooler up.").and("do", "change"), told.mine());

        var changed = json(stories.read(id));
        assertThat(changed.getString("title")).isEqualTo("The cooler");
        assertThat(changed.getString("text")).isEqualTo("He carried the cooler up.");
        assertThat(changed.getString("signature")).isEqualTo("A resident");
        Storytelling.takeBack(server, told);
    }
}
