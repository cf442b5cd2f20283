package org.wellnessconnection.audit.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.audit.AuditRecord;
import org.wellnessconnection.platform.json.CanonicalJson;

/** A row of the trail for a spreadsheet (RFC 4180). What a spreadsheet would take for a formula is defused. */
final class CsvLine {

    static final String HEAD = "number,at,actor,action,subject,details,client,previous\r\n";

    private CsvLine() {}

    static String of(AuditRecord record) {
        var details = CanonicalJson.write(record.json().getJsonObject("details"));
        return Stream.of(
                                Long.toString(record.number()),
                                record.at().toString(),
                                record.actor(),
                                record.action(),
                                record.subject(),
                                details,
                                record.client().name(),
                                record.previousHash())
                        .map(CsvLine::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
