package io.saleswright.customer.archive.web;

import io.saleswright.customer.profile.CustomerClass;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How much a customer matters to us.
 *
 * @param customerClass A, B or C; left out, the customer has no class any more
 * @param reason why
 */
record ClassRequest(
    @Nullable CustomerClass customerClass,
    @NotBlank @Size(max = 500) @WithoutContacts String reason) {}
