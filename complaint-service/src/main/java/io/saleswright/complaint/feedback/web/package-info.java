/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.complaint.feedback.web;

import org.jspecify.annotations.NullMarked;
