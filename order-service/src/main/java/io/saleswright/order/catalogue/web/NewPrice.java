package io.saleswright.order.catalogue.web;

import io.saleswright.platform.kernel.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A price to be set, and the day from which it shall hold. */
record NewPrice(@NotNull Money price, @NotNull LocalDate validFrom) {}
