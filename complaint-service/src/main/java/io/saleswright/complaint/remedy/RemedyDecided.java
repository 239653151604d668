package io.saleswright.complaint.remedy;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody agreed with a solution that costs something, or did not (CMP-04). Why is read from the
 * complaint.
 *
 * @param complaintId identity of the complaint
 * @param remedy its number on the case
 * @param step the step of the chain that was taken
 * @param agreed whether they agreed
 * @param next the step whose turn it is now; absent when nobody's is
 * @param by staff id of who decided
 */
@EventType("complaint.RemedyDecided.v1")
public record RemedyDecided(
    String complaintId,
    int remedy,
    String step,
    boolean agreed,
    @Nullable String next,
    String by) {}
