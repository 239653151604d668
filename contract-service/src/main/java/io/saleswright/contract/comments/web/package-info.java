/** Comments on quotes and contracts over HTTP. */
@NullMarked
package io.saleswright.contract.comments.web;

import org.jspecify.annotations.NullMarked;
