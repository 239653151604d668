package io.saleswright.customer.reports.web;

import io.saleswright.customer.profile.Texts;
import io.saleswright.customer.reports.WorkReport.Told;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is reported of a day's work.
 *
 * @param done what was done
 * @param open what is open or went wrong, if something is
 * @param needs what is needed of others, if something is
 */
record WorkReportRequest(
    @NotBlank @Size(max = 4000) String done,
    @Nullable @Size(max = 4000) String open,
    @Nullable @Size(max = 2000) String needs) {

  Told told() {
    return new Told(done.strip(), Texts.optional(open), Texts.optional(needs));
  }
}
