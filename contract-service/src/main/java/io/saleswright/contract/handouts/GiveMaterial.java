package io.saleswright.contract.handouts;

import org.jspecify.annotations.Nullable;

/**
 * Notes that a customer got a version of a sales material (PRD-09).
 *
 * @param entryId the material's entry in the archive
 * @param attachmentId the file that is the version
 * @param customerId who got it
 * @param contact to whom it was given there; null when nobody says
 * @param giving how
 */
public record GiveMaterial(
    String entryId,
    String attachmentId,
    String customerId,
    @Nullable String contact,
    Giving giving) {}
