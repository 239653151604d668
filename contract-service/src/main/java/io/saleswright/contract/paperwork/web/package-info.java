/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.contract.paperwork.web;

import org.jspecify.annotations.NullMarked;
