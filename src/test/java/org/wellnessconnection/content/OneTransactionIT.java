package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wellnessconnection.audit.AuditFilter;
import org.wellnessconnection.audit.AuditTrail;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.json.SharedJson;

/**
 * A use case is one transaction of the server, with all that it brings about: the entry, its revisions, the log and the audit
 * trail stand or fall together. Runs inside the server, for transactions are the container's.
 */
@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {

    private static final Actor EDITOR = new Actor.Staff("it", Set.of(Role.EDITOR));
    private static final Set<Language> BOTH = EnumSet.allOf(Language.class);

    @Inject
    private Publishing publishing;

    @Inject
    private Importing importing;

    @Inject
    private PublicationLog log;

    @Inject
    private AuditTrail trail;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive product() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/wellness.war"))
                .addClass(OneTransactionIT.class)
                .addPackages(true, "org.assertj.core", "net.bytebuddy");
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        var number = log.newest();
        var events = events();

        // French is missing, so the entry is founded, written and then refused at the gate.
        assertThatThrownBy(() -> publishing.createAndPublish(question("half", Language.EN), BOTH, EDITOR))
                .isInstanceOf(Refusal.class);

        assertThat(log.newest()).isEqualTo(number);
        assertThat(events()).isEqualTo(events);
        assertThat(importing.knows(new EntryReference("faq", "half"))).isFalse();
    }

    @Test
    void whatTheCallerRollsBackWasNever() throws Exception {
        var number = log.newest();
        var events = events();

        transaction.begin();
        publishing.createAndPublish(question("taken-back", Language.EN, Language.FR), BOTH, EDITOR);
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
        transaction.rollback();

        assertThat(log.newest()).isEqualTo(number);
        assertThat(events()).isEqualTo(events);
        assertThat(importing.knows(new EntryReference("faq", "taken-back"))).isFalse();
    }

    @Test
    void manyAtOnceGetNumbersWithoutAGapAndOneChain() throws Exception {
        var number = log.newest();
        var threads = java.util.concurrent.Executors.newFixedThreadPool(8);
        var published = IntStream.range(0, 24)
                .mapToObj(i -> threads.submit((Callable<Long>) () -> publishing
                        .createAndPublish(question("parallel-" + i, Language.EN, Language.FR), BOTH, EDITOR)
                        .number()))
                .toList();
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        var numbers = new java.util.TreeSet<Long>();
        for (var one : published) {
            numbers.add(one.get());
        }
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, 24)
                        .mapToObj(i -> number + i)
                        .collect(Collectors.toCollection(java.util.TreeSet::new)));
        assertThat(log.verify().faults()).isEmpty();
        assertThat(trail.verify()).isInstanceOf(AuditTrail.Verdict.Intact.class);
    }

    private long events() {
        return trail.browse(AuditFilter.EVERYTHING, Long.MAX_VALUE, 1).total();
    }

    private static NewEntry question(String key, Language... languages) {
        var values = new EntryValues(java.util.Map.of(
                Part.SHARED, SharedJson.object().add("group", "programme").build()));
        for (var language : languages) {
            values = values.with(
                    Part.of(language),
                    SharedJson.object()
                            .add("slug", key + "-" + language.code())
                            .add("question", "Question " + key)
                            .add("answer", "Answer.")
                            .build());
        }
        return new NewEntry("faq", key, values, "");
    }
}
