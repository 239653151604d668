/** Prints letters. Decides nothing. */
@NullMarked
package io.saleswright.complaint.letters.web;

import org.jspecify.annotations.NullMarked;
