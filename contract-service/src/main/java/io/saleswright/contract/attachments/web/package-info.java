/** The files of quotes and contracts over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.contract.attachments.web;

import org.jspecify.annotations.NullMarked;
