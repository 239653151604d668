/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.complaint.files.web;

import org.jspecify.annotations.NullMarked;
