package org.wellnessconnection.schedule.api;

import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.schedule.ScheduleRefusal;

/** The rules say no, and it is known which member of the body has to change. */
class PointedRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    private PointedRefusal(Refusal refusal, String pointer) {
        super(refusal.reason(), refusal.arguments().toArray());
        this.pointer = pointer;
    }

    /** Which body was sent: the same field has another place in each. */
    enum Form {
        SERIES,
        SESSION,
        PERSON
    }

    /** With a pointer where the reason is about a field, otherwise as it was. */
    static Refusal of(Refusal refusal, Form form) {
        return refusal.reason() instanceof ScheduleRefusal reason
                        && !reason.field().isEmpty()
                ? new PointedRefusal(refusal, pointer(reason.field(), form))
                : refusal;
    }

    String pointer() {
        return pointer;
    }

    private static String pointer(String field, Form form) {
        return switch (field) {
            case "title-en", "title-fr" ->
                (form == Form.PERSON ? "/about/" : "/title/") + field.substring("title-".length());
            case "first-day" -> form == Form.SESSION ? "/localStart" : "/firstDay";
            case "start" -> form == Form.SESSION ? "/localStart" : "/start";
            case "closes" -> "/closesMinutes";
            case "link" -> "/joiningLink";
            case "every", "times", "pattern", "until" -> "/recurrence/" + field;
            default -> "/" + field;
        };
    }
}
