package io.saleswright.finance.receivables.web;

import io.saleswright.finance.gates.Gate;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why an order may pass a gate although its money is missing.
 *
 * @param gate RELEASE or SHIPMENT
 * @param reason why
 */
record ExceptionRequest(
    @NotNull Gate gate, @NotBlank @Size(max = 500) @WithoutContacts String reason) {}
