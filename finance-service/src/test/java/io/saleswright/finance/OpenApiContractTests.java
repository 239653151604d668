package io.saleswright.finance;

import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.openapi.OpenApiContract;

class OpenApiContractTests extends RunningFinance implements OpenApiContract {}
