package io.saleswright.complaint.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far up a late case was told (CMP-04).
 *
 * @param level how many steps of the policy were taken
 * @param next when the next one is taken unless the case is solved, or when its pause ends; null
 *     when neither follows
 */
public record Alarm(int level, @Nullable Instant next) {}
