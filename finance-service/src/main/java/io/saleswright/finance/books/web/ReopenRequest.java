package io.saleswright.finance.books.web;

import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a closed month has to be opened again. */
record ReopenRequest(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}
