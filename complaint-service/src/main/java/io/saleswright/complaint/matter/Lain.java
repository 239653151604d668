package io.saleswright.complaint.matter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer lay before.
 *
 * @param region their region; null while it was not told
 * @param until when they came to lie elsewhere
 */
public record Lain(@Nullable String region, Instant until) {}
