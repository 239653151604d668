/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.complaint.evidence.web;

import org.jspecify.annotations.NullMarked;
