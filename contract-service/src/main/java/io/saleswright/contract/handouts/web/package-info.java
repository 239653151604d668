/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.contract.handouts.web;

import org.jspecify.annotations.NullMarked;
