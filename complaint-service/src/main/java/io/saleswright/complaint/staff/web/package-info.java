/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.complaint.staff.web;

import org.jspecify.annotations.NullMarked;
