package io.saleswright.customer.archive.web;

import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks for a customer to be handed over.
 *
 * @param owner staff id of who shall be responsible
 * @param reason why
 */
record HandOverRequest(
    @NotBlank @Size(max = 80) String owner,
    @NotBlank @Size(max = 500) @WithoutContacts String reason) {}
