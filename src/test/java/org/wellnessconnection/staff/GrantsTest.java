package org.wellnessconnection.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Reach;
import org.wellnessconnection.kernel.Role;

class GrantsTest {

    @Property
    void whatIsWrittenIsWhatIsRead(@ForAll Set<Role> roles, @ForAll @NotEmpty Set<Language> languages) {
        var read = Grants.read(Grants.write(roles, languages, Map.of()));

        assertThat(read.keySet()).isEqualTo(roles);
        if (Grants.needLanguages(roles)) {
            assertThat(Grants.languages(read)).isEqualTo(languages);
        }
    }

    @Test
    void aRoleThatWasNarrowedToSomeTypesStaysSoWhenItsLanguagesChange() {
        var before = Map.of(Role.EDITOR, new Reach(Set.of("faq"), Set.of(Language.EN)));

        var after = Grants.read(Grants.write(Set.of(Role.EDITOR), Set.of(Language.FR), before));

        assertThat(after).containsEntry(Role.EDITOR, new Reach(Set.of("faq"), Set.of(Language.FR)));
    }

    @Test
    void languagesMatterToThoseWhoWriteOnly() {
        var grants = Grants.read(Grants.write(Set.of(Role.ADMINISTRATOR), Set.of(Language.FR), Map.of()));

        assertThat(grants.get(Role.ADMINISTRATOR)).isEqualTo(Reach.EVERYTHING);
    }
}
