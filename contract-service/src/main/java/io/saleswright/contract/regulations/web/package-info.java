/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.contract.regulations.web;

import org.jspecify.annotations.NullMarked;
