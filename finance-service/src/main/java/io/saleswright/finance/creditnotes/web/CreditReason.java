package io.saleswright.finance.creditnotes.web;

import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why. */
record CreditReason(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}
