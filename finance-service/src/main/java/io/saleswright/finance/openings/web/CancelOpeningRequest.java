package io.saleswright.finance.openings.web;

import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an item that was taken over is not owed. */
record CancelOpeningRequest(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}
