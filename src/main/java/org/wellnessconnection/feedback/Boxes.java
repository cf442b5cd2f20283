package org.wellnessconnection.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.secrets.FieldCipher;
import org.wellnessconnection.platform.secrets.SealedColumn;
import org.wellnessconnection.platform.secrets.SealedColumns;

/** Opens and seals boxes. Whoever has the database and not the keys sees that there is a box, and nothing else. */
@ApplicationScoped
class Boxes implements SealedColumns {

    private static final SealedColumn OF_RUN = new SealedColumn("feedback_run", "box");
    private static final SealedColumn OF_REST = new SealedColumn("feedback_rest", "box");

    private final FieldCipher cipher;

    @Inject
    Boxes(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(OF_RUN, OF_REST);
    }

    Box open(Run run) {
        return open(run.box(), OF_RUN.context(run.id()));
    }

    void put(Run run, Box box) {
        run.hold(cipher.seal(box.text(), OF_RUN.context(run.id())));
    }

    Box open(Rest rest) {
        return open(rest.box(), OF_REST.context(rest.id()));
    }

    void put(Rest rest, Box box) {
        rest.hold(cipher.seal(box.text(), OF_REST.context(rest.id())));
    }

    private Box open(byte @Nullable [] sealed, String context) {
        return sealed == null ? Box.EMPTY : Box.of(cipher.open(sealed, context));
    }
}
