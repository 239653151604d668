package io.saleswright.customer.findings.web;

import io.saleswright.customer.findings.Matter;
import io.saleswright.customer.findings.RaiseFinding;
import io.saleswright.customer.findings.Severity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What audit found.
 *
 * @param about what sort of thing it is about
 * @param aboutId its identity, if it has one
 * @param severity how bad it is
 * @param text what was found
 * @param responsible staff id of who has to answer
 */
record FindingRequest(
    @NotNull Matter.Kind about,
    @Nullable @Size(max = 80) String aboutId,
    @NotNull Severity severity,
    @NotBlank @Size(max = 2000) String text,
    @NotBlank @Size(max = 80) String responsible) {

  RaiseFinding command() {
    return new RaiseFinding(
        new Matter(about, aboutId == null || aboutId.isBlank() ? null : aboutId.strip()),
        severity,
        text.strip(),
        responsible.strip());
  }
}
