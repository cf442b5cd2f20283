package org.wellnessconnection.schedule.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wellnessconnection.schedule.GroupSession;

/** The ring of chairs: one dot per seat, and the number in the middle. The words beside it say the same. */
public record Ring(List<Dot> dots, int free) {

    private static final double MIDDLE = 56;
    private static final double RADIUS = 44;

    /** A chair: taken, free, or the one that could be yours. */
    public record Dot(String kind, String x, String y) {}

    static Ring of(GroupSession session) {
        var free = session.seatsFree();
        var taken = session.capacity() - free;
        var dots = new ArrayList<Dot>();
        for (var seat = 0; seat < session.capacity(); seat++) {
            var angle = 2 * Math.PI * seat / session.capacity();
            var kind = seat < taken ? "t" : seat == taken ? "y" : "f";
            dots.add(new Dot(kind, at(MIDDLE + RADIUS * Math.sin(angle)), at(MIDDLE - RADIUS * Math.cos(angle))));
        }
        return new Ring(List.copyOf(dots), free);
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
