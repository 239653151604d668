package io.saleswright.finance.risk.web;

import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why. */
record RiskReason(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}
