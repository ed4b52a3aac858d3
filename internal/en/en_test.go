package en_test

import (
	"os"

	"github.com/bulletin-go/bulletin/internal/en"
)

// The example of the package comment.
func ExampleDump() {
	en.Dump(os.Stdout, "Former Lindal Hospital dean Dana Whitlow and Jian Ning, deputy head of the Water Office of Qingluan Town, left. “We are tired,” Whitlow said.\n")
	// Output:
	// tokens Former/former,common Lindal Hospital/noun,body,common dean/family,head Dana/given Whitlow and/common Jian/chinese Ning/chinese , deputy/head,modifier head/family,head,modifier,common of/common the/common Water/noun,common Office/noun,unit of/common Qingluan Town/noun,district,common , left/common,do .
	// items  Former [Lindal Hospital dean] <Dana Whitlow> and <Jian Ning> , [deputy head of the Water Office of Qingluan Town] , left.
	// tokens “ We/common are/common tired , ” Whitlow said/given,say,do .
	// items  “We are tired , ” <Whitlow> said.
	// body   Lindal Hospital, hospital
	// body   Water Office of Qingluan Town, government
	// name   Dana Whitlow
	// name   Jian Ning
	// name   Dana Whitlow
	// post   dean at Lindal Hospital, former: Dana Whitlow
	// post   deputy head at Water Office of Qingluan Town: Jian Ning
	// speech Dana Whitlow: We are tired,
}
