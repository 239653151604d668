package io.saleswright.finance.invoices.web;

import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an invoice does not count. */
record VoidRequest(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}
