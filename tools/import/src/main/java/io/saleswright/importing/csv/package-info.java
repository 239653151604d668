/**
 * Reads separated values, in whatever encoding they were saved, line by line, so that a damaged
 * line damages no other. It knows texts, numbers and dates, and nothing of what they mean.
 */
@NullMarked
package io.saleswright.importing.csv;

import org.jspecify.annotations.NullMarked;
