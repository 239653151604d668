package io.saleswright.order.deliverynote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The policy of delivery notes, as {@code policy/delivery-notes.yaml} ships it.
 *
 * @param linkDays how long the link on a note is good
 */
record NotePolicy(@Min(1) @Max(400) int linkDays) {}
