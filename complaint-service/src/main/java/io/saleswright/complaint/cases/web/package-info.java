/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.complaint.cases.web;

import org.jspecify.annotations.NullMarked;
