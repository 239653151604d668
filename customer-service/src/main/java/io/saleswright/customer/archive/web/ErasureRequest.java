package io.saleswright.customer.archive.web;

import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks for the people at a customer to be erased from the file.
 *
 * @param reason why nothing needs them any more
 */
record ErasureRequest(@NotBlank @Size(max = 300) @WithoutContacts String reason) {}
