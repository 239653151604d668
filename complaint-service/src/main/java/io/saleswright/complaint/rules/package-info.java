/** What the company's policy says about complaints, as their decisions need it. CORE module. */
@NullMarked
package io.saleswright.complaint.rules;

import org.jspecify.annotations.NullMarked;
