/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.complaint.signoffs.web;

import org.jspecify.annotations.NullMarked;
