package io.saleswright.customer.findings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something that is said to a finding.
 *
 * @param text what
 */
record RemarkRequest(@NotBlank @Size(max = 2000) String text) {}
