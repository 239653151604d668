/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.contract.archive.web;

import org.jspecify.annotations.NullMarked;
