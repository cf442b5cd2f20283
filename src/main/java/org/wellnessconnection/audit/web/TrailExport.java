package org.wellnessconnection.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Function;
import org.wellnessconnection.audit.AuditRecord;
import org.wellnessconnection.audit.AuditTrail;
import org.wellnessconnection.platform.json.CanonicalJson;

/** The trail as a file, the newest first: a table for people ({@code csv}), one JSON object a line for programs. */
@Named("trailExport")
@RequestScoped
public class TrailExport {

    private static final int BATCH = 1_000;

    private final AuditTrail trail;
    private final TrailFilter filter;
    private final HttpServletRequest request;

    @Inject
    public TrailExport(AuditTrail trail, TrailFilter filter, HttpServletRequest request) {
        this.trail = trail;
        this.filter = filter;
        this.request = request;
    }

    /** Called by the view before anything is drawn; nothing is drawn after it. */
    public void send() {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        var csv = "csv".equals(request.getParameter("format"));
        external.setResponseContentType(csv ? "text/csv;charset=UTF-8" : "application/x-ndjson;charset=UTF-8");
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + (csv ? "activity.csv" : "activity.jsonl") + "\"");
        try {
            var writer = external.getResponseOutputWriter();
            if (csv) {
                writer.write(CsvLine.HEAD);
            }
            write(writer, csv ? CsvLine::of : record -> CanonicalJson.write(record.json()) + "\n");
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser went away", gone);
        }
        faces.responseComplete();
    }

    private void write(Writer writer, Function<AuditRecord, String> line) throws IOException {
        var before = Long.MAX_VALUE;
        while (true) {
            var slice = trail.browse(filter.filter(), before, BATCH);
            for (var record : slice.rows()) {
                writer.write(line.apply(record));
            }
            if (slice.next().isEmpty()) {
                return;
            }
            before = Long.parseLong(slice.next().get());
        }
    }
}
