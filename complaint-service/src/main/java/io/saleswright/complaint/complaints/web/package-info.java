/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.complaint.complaints.web;

import org.jspecify.annotations.NullMarked;
