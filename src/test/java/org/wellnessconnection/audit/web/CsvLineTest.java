package org.wellnessconnection.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLineTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain|plain",
                "a,b|\"a,b\"",
                "say \"hi\"|\"say \"\"hi\"\"\"",
                "=1+1|'=1+1",
                "@home|'@home",
                "-2|'-2"
            },
            delimiter = '|')
    void aSpreadsheetShowsItAndRunsNothing(String text, String cell) {
        assertThat(CsvLine.cell(text)).isEqualTo(cell);
    }
}
