/**
 * Takes what people command and ask of service cases, and shows how content customers are (CMP-09,
 * CMP-10, CMP-11, CMP-15). How a case goes is decided in {@code service}.
 */
@NullMarked
package io.saleswright.complaint.cases;

import org.jspecify.annotations.NullMarked;
