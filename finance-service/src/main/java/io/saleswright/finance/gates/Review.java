package io.saleswright.finance.gates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a manager looked at an exception (SEC-07).
 *
 * @param remark what there was to say; null when nothing was
 * @param by staff id of the manager
 * @param at when
 */
public record Review(@Nullable String remark, String by, Instant at) {}
