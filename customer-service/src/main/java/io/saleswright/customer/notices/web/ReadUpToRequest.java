package io.saleswright.customer.notices.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Everything up to a notice was read.
 *
 * @param upTo id of the newest one that was read
 */
record ReadUpToRequest(@NotBlank @Size(max = 100) String upTo) {}
