package org.wellnessconnection.content.web;

import java.util.List;

/**
 * All that the editor's view draws.
 *
 * @param id of the entry; empty while it is new
 * @param address to which the form is sent
 * @param base what the writer began from, as hidden inputs
 * @param saved when the draft was saved and by whom; empty while it is new
 * @param links to the entry's other pages
 * @param publicLinks to the pages that the public sees
 * @param errors summary of what is wrong with the input, with links; none where nothing is
 */
public record EditorPage(
        String id,
        String title,
        String typeName,
        String typeLabel,
        String address,
        List<Hidden> base,
        List<StateTag> states,
        String saved,
        List<Notice> notices,
        List<CheckLine> errors,
        List<PairRow> pairs,
        List<Cell> shared,
        List<Targets> targets,
        List<CheckLine> checks,
        String stepsLeft,
        boolean isAsked,
        String note,
        boolean hasUnsaved,
        Buttons buttons,
        List<Link> links) {

    /** A hidden input. */
    public record Hidden(String name, String value) {}

    /** Suggestions for a field that refers to other entries. */
    public record Targets(String id, List<Target> entries) {}

    /** An entry to refer to, as {@code type/key}, with its title. */
    public record Target(String reference, String title) {}

    /** A link with its words. */
    public record Link(String address, String label) {}

    /**
     * Which buttons there are.
     *
     * @param together whether both languages are published at once, or each by itself
     * @param isWaived whether one language may go without the other
     */
    public record Buttons(
            boolean mayWrite,
            boolean mayPublish,
            boolean mayPublishEnglish,
            boolean mayPublishFrench,
            boolean together,
            boolean isWaived,
            boolean isTrashed) {}

    public boolean isNew() {
        return id.isEmpty();
    }
}
