var ketenkaart=(()=>{var zn=Object.defineProperty;var si=Object.getOwnPropertyDescriptor;var ri=Object.getOwnPropertyNames;var ai=Object.prototype.hasOwnProperty;var ii=(t,e)=>{for(var o in e)zn(t,o,{get:e[o],enumerable:!0})},li=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of ri(e))!ai.call(t,r)&&r!==o&&zn(t,r,{get:()=>e[r],enumerable:!(n=si(e,r))||n.enumerable});return t};var ci=t=>li(zn({},"__esModule",{value:!0}),t);var Xc={};ii(Xc,{answerTo:()=>$t,compare:()=>E,csv:()=>so,data:()=>d,graphNow:()=>pa,here:()=>z,matrixSvg:()=>ss,scenarioOf:()=>H});function so(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var xs=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,xs(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},vs=new Map;function Os(t){var e=vs.get(this);return e||(e=new Map,vs.set(this,e)),(e=xs(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],u=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):s===3&&($||i)?(c.push(3,$,i),s=2):s===2&&i==="..."&&$?c.push(4,$,0):s===2&&i&&!$?c.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(c.push(s,0,i,r),s=6),$&&(c.push(s,$,0,r),s=6)),i=""},p=0;p<o.length;p++){p&&(s===1&&u(),u(p));for(var m=0;m<o[p].length;m++)n=o[p][m],s===1?n==="<"?(u(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(u(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[p][m+1]===">")?(u(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(u(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var K,js,pi,Be,An,Yo,Ts,Vo,Ls,Pn,En,ui,Lo=Symbol.for("pv"),Xo={},Zo=[],fi=/^m(i|n|o|s|text|space)$/,Fn=Array.isArray,Nn=Zo.slice,Je=Object.assign;function Qe(t){t&&t.parentNode&&t.remove()}function Rn(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Nn.call(arguments,2):o),To(t,i,n,r,null)}function To(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Lo,__v:r||++js,__i:-1,__u:0};return!r&&K.vnode&&K.vnode(s),s}function tn(t){return t.children}function Qo(t,e){this.props=t,this.context=e,this.__g=0}function Me(t,e){if(e==null)return t.__&&Me(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:Me(t)}function di(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Je({constructor:Lo},o)).__v=o.__v+1,K.vnode&&K.vnode(e),Wn(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||Me(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Ps(r,e,s),o.__=o.__e=null,e.__e!=n&&Bs(e))}function Bs(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Bs(t)}function Ss(t){(8&t.__g||(t.__g|=8,Be.push(t),Yo++))&&An==K.debounceRendering||((An=K.debounceRendering)||queueMicrotask)(Ms)}function Ms(){try{for(var t,e=1;Be.length;)Be.length>e&&Be.sort(Ts),t=Be.shift(),e=Be.length,8&t.__g&&di(t)}finally{(Yo=Be.length)&&(An||queueMicrotask)(Ms)}}function zs(t,e,o,n,r,s,i,l,c,u,p){var m,$,f,k,v,x,y=n.__k||Zo,b=e.length;for(c=mi(o,e,y,c,b),m=0;m<b;m++)(f=o.__k[m])!=null&&($=~f.__i&&y[f.__i]||Xo,f.__i=m,x=Wn(t,f,$,r,s,i,l,c,u,p),k=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&Dn($.ref,null,f,$),f.ref&&p.push(f.ref,f.__c||k,f)),v=v||k,4&f.__u?(c=As(f,c,t,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&x!==void 0?c=x:k&&(c=k.nextSibling),f.__u&=-21);return o.__e=v,c}function mi(t,e,o,n,r){var s,i,l,c,u,p,m,$,f,k=o.length,v=k,x=0,y=0,b=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[s]=To(null,i):Fn(i)?i=b[s]=To(tn,{children:i}):i.constructor===Lo&&i.__b?i=b[s]=To(i.type,i.props,i.key,i.ref,i.__v):b[s]=i,c=s+x,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=$i(i,o,c,v))&&(v--,(l=o[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?x--:u==c+1?x++:u!=c&&(u>c?x--:x++,y=1)):(~u||(r>k?x--:r<k&&x++),typeof i.type!="function"&&(i.__u|=4))):b[s]=null;if(y){for(p=[],m=[],s=0;s<r;s++)if((i=b[s])&&16&i.__u){for(x=0,$=p.length;x<$;)p[f=x+$>>1]<i.__i?x=f+1:$=f;p[x]=i.__i,m[s]=x+1}for(x=p.length;s--;)m[s]&&(m[s]==x?x--:b[s].__u|=4)}if(v)for(s=0;s<k;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Me(l)),Hn(l,l));return n}function As(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=As(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=Me(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function $i(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Cs(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Go(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Cs(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Cs(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=En[e]||(En[e]=hi(e)),(t.__a||(t.__a={}))[e]=Pn,s=e!=(e=e.replace(Ls,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function hi(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Vo]==null)e[Vo]=Pn++;else if(e[Vo]<this.__a[t])return;return o(K.event?K.event(e):e)}}}function Wn(t,e,o,n,r,s,i,l,c,u){var p,m,$,f,k,v,x,y,b,O,C,Z,kt,F,ut,q,j,Rt,we=e.type;if(e.constructor!==Lo)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,m=s=[],p.nodeType==8?l=Jo(p,s):s.push(p),l=s[0]||l),(p=K.__b)&&p(e);t:if(typeof we=="function"){$=i.length;try{if(y=e.props,b=(p=we.prototype)&&p.render,O=(p=we.contextType)&&n[p.__c],C=p?O?O.props.value:p.__:n,(f=o.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(b?e.__c=f=new we(y,C):(e.__c=f=new Qo(y,C),f.constructor=we,f.render=_i),O&&O.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),we.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Je({},f.__s)),Je(f.__s,we.getDerivedStateFromProps(y,f.__s)))),k=f.props,v=f.state,f.__v=e,o.__c){if(y!==k&&b&&!we.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(y,C),e.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(y,f.__s,C)===!1){e.__v!=o.__v&&(f.props=y,f.state=f.__s,f.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Yt){Yt&&(Yt.__=e)}),Zo.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=Me(o);break t}f.componentWillUpdate&&f.componentWillUpdate(y,f.__s,C),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(k,v,x)})}else b&&!we.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=C,f.props=y,f.__P=t,f.__g&=-5,Z=K.__r,kt=b?25:0;do f.__g&=-9,Z&&Z(e),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++kt<25);b&&(Zo.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Je({},n,f.getChildContext())),b&&o.__c&&f.getSnapshotBeforeUpdate&&(x=f.getSnapshotBeforeUpdate(k,v)),F=p&&p.type===tn&&p.key==null?p.props.children:p,y.__P&&(p=l,r=(t=y.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Yt){Yt&&Hn(Yt,Yt)}),o.__k=null),l=o.__k?Me(o,0):null),l=zs(t,Fn(F)?F:[F],e,o,n,r,s,i,l,c,u),y.__P&&(e.__e=null,l=p),e.__u&=-161,m&&m.some(Qe),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(Yt){if(i.length=$,e.__v=null,c||s)if(Yt&&Yt.then){if(e.__u|=128|c,s){for(~(j=s.indexOf(l||void 0))||(j=s.length);(Rt=s[j-1])&&Rt.nodeType==8;)j--;for(;j<s.length;j++)if(Rt=s[j])if(s[j]=null,ut){if(Rt==q)break}else{if(Rt.nodeType!=8)break;Rt.data.startsWith("$s")&&(q=Jo(ut=Rt))}}if(!ut){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ut=l}(p=Jo(ut=e.__c.__z||(e.__c.__z=ut)))?(e.__e=ut,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Qe);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Yt&&Yt.then||Es(e),K.__e(Yt,e,o)}}else l=e.__e=gi(o.__e,e,o,n,r,s,i,c,u,t);return(p=K.diffed)&&p(e),l}function Jo(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Es(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Es))}function Ps(t,e,o){for(var n=0;n<o.length;)Dn(o[n++],o[n++],o[n++]);K.__c&&K.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){K.__e(s,r.__v)}})}function gi(t,e,o,n,r,s,i,l,c,u){var p,m,$,f,k,v,x,y,b=o.props||Xo,O=e.props,C=e.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((k=s[p])&&(C?k.localName==C:k.nodeType==3)){t=k,s[p]=null;break}}if(!t){if(y=u.ownerDocument||document,!C)return y.createTextNode(O);t=y.createElementNS(r,C,O.is?O:u),l&&(K.__m&&K.__m(e,s),l=!1),s=null}if(C){if(u=C=="template"&&t.content||t,s=C=="textarea"&&O.defaultValue!=null?null:s&&Nn.call(u.childNodes),!l&&s)for(b={},p=0;p<t.attributes.length;p++)b[(k=t.attributes[p]).name]=k.value;for(p in b)k=b[p],p=="dangerouslySetInnerHTML"?$=k:p=="children"||p in O||p=="value"&&"defaultValue"in O||p=="checked"&&"defaultChecked"in O||Go(t,p,null,k,r);for(p in O)k=O[p],p=="children"?f=k:p=="dangerouslySetInnerHTML"?m=k:p=="value"?v=k:p=="checked"?x=k:l&&typeof k!="function"||b[p]===k||Go(t,p,k,b[p],r);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&fi.test(C))&&(r="http://www.w3.org/1999/xhtml"),zs(u,Fn(f)?f:[f],e,o,n,r,s,i,s?s[0]:o.__k&&Me(o,0),l,c),s&&s.some(Qe)),l&&C!="textarea"||(p="value",C=="progress"&&v==null?t.removeAttribute(p):v==null||v===t[p]&&(C!="progress"||v)||Go(t,p,v,b[p],r),p="checked",x!=null&&x!=t[p]&&Go(t,p,x,b[p],r))}else b===O||l&&t.data==O||(t.data=O);return t}function Dn(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){K.__e(r,o)}}function Hn(t,e,o){var n,r,s,i;if(K.unmount&&K.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Dn(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){K.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Hn(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Jo(n,s=[]))&&(n==t.__e&&s.some(Qe),Qe(r),Qe(n)),o||Qe(t.__e),t.__e=t.__c=t.__=null}function _i(t,e,o){return this.constructor(t,o)}function ze(t,e){var o,n,r,s;K.__&&K.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=To(tn,{children:[t]}),r=[],s=[],Wn(e,e.__k,n||Xo,Xo,e.namespaceURI,n?null:e.firstChild?Nn.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Ps(r,e.__k,s),e.__k.props.children=null}K={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Yo=0,t}},js=0,pi=function(t){return t!=null&&t.constructor===Lo},Qo.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Je({},this.state)),typeof t=="function"&&(t=t(Je({},o),this.props)),t&&(Je(o,t),this.__v&&(e&&this.__k.push(e),Ss(this)))},Qo.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ss(this))},Qo.prototype.render=tn,Be=[],Yo=0,Ts=function(t,e){return t.__v.__b-e.__v.__b},Vo=Symbol(),Ls=/(PointerCapture)$|Capture$/i,Pn=0,En={},ui=0;var ro,ft,In,Fs,Un=Object.is,en=0,Ks=[],qn=[],lt=K,Ns=lt.__b,Rs=lt.__r,Ws=lt.diffed,Ds=lt.__c,Hs=lt.unmount,Is=lt.__;function on(t,e){lt.__h&&lt.__h(ft,t,en||e),en=0;var o=ft.__H||(ft.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function st(t){return en=1,bi(Gs,t)}function bi(t,e,o){var n=on(ro++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Gs(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);Un(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=ft,!ft.__f)){ft.__f=!0;var r=ft.shouldComponentUpdate;ft.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=s;if(c.__.some(function($){$.__N&&(u=!0,Un($.__[0],$.__N[0])||(p=!0))}),r){var m=r.call(this,s,i,l);return u?m||p:m}return!u||p}}return n.__}function Ye(t,e){var o=on(ro++,3);!lt.__s&&Gn(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,ft.__H.__h.push(o))}function yt(t,e){var o=on(ro++,4);!lt.__s&&Gn(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,ft.__h.push(o))}function mt(t){return en=5,ce(function(){return{current:t}},[])}function ce(t,e){var o=on(ro++,7);return Gn(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function ki(){var t;do{for(;t=qn.shift();)try{Bo(t)}catch(o){lt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Ks.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Bo),e.__h.some(Kn),e.__h=[]}catch(o){e.__h=[],lt.__e(o,t.__v)}}}while(qn.length)}lt.__b=function(t){ft=null,Ns&&Ns(t)},lt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Is&&Is(t,e)},lt.__r=function(t){Rs&&Rs(t),ro=0;var e=(ft=t.__c).__H;e&&(In==ft?ft.__h=[]:(e.__h.some(Bo),e.__h.some(Kn),ro=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),In=ft},lt.diffed=function(t){Ws&&Ws(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&qs(Ks.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),In=ft=null},lt.__c=function(t,e){e.some(function(o){try{o.__h.some(Bo),o.__h=o.__h.filter(function(n){return!n.__||Kn(n)})}catch(n){o.__h=[function(){throw n}]}}),Ds&&Ds(t,e)},lt.unmount=function(t){Hs&&Hs(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,qs(qn.push(r))}else Bo(r)}catch(s){e=s}}),n.__H=void 0,e&&lt.__e(e,n.__v))};var Us=typeof requestAnimationFrame=="function";function yi(t){var e,o=function(){clearTimeout(n),Us&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Us&&(e=requestAnimationFrame(o))}function qs(t){t!=1&&Fs==lt.requestAnimationFrame||((Fs=lt.requestAnimationFrame)||yi)(ki)}function Bo(t){var e=ft,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),ft=e}function Kn(t){var e=ft;t.__c=t.__(),ft=e}function Gn(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Un(o,t[n])})}function Gs(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/function Vs(t){return Array.isArray(t)?t.map(Vs):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Rn("wbr",null),e]:[e])}var a=Os.bind((t,e,...o)=>Rn(t,e,...typeof t=="string"?o.map(Vs):o));var wi=["plan","koppelingen","stand","verwachtingen","lezing"],vi={ernst:"gewicht"},z={route:null,started:!1},Qs,Vn=0,Js=new Map;function Jn(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[vi[r]||r,s]))}}function T(t,e={},o=!0){let n=o&&z.route?Object.fromEntries(wi.filter(i=>z.route.query[i]).map(i=>[i,z.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ee=t=>T(["ding",t]);function U(t,e=!1){let o={...z.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=T(z.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Vn},"",n),Qn())}function Qn(t=!1){let e=Jn(location.hash),o=z.route?.path.join("/")===e.path.join("/");z.route=e,Qs(e),!o&&window.scrollTo(0,t&&Js.get(history.state?.turn)||0)}function Ys(t){Qs=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Vn=history.state.turn||0,window.addEventListener("scroll",()=>Js.set(history.state?.turn??0,window.scrollY),{passive:!0}),window.addEventListener("popstate",()=>{let e=!!history.state;e||history.replaceState({turn:++Vn},""),Qn(e)}),Qn(),z.started=!0}function nn(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var h=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),tt=(t,e,o={})=>h(e===1?t.one:t.more,{count:e,...o});var L=t=>t.slice(0,1).toUpperCase()+t.slice(1),Y=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),N=t=>[...new Set(t)],xi=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),E=(t,e)=>xi.compare(t,e);function Xs(t,e){let o=Y(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var d=JSON.parse(document.getElementById("gegevens").textContent),Oi=[...Object.keys(d.things),...Object.keys(d.addresses)],Yn=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Oi[n]);if(Array.isArray(t))return t.map(Yn);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=Yn(o);return t};for(let t of d.numbered)d[t]=Yn(d[t]);for(let t of[d.queries,d.views,d.codes,...Object.values(d.codes),d.names,d.flags,d.told,...Object.values(d.told),d.absent,d.dates,d.lists,d.kinds,d.called,d.works,d.partners,d.lookups,d.words,d.addresses])Object.setPrototypeOf(t,null);var At=new Map(Object.entries(d.things)),ao=new Map(d.plans.map(t=>[t.key,t])),P=d.plans.length>1,g=d.words,oe=t=>t?.words.page||g,W=t=>ao.get(t)||(P?void 0:d.plans[0]),Q=t=>ao.get(t.split("/")[0]),io=(t,e)=>!e||!Q(t)||Q(t).key===e,ve=[...new Map(d.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Xt=ve[ve.length-1].date,Et=[...new Map(d.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Zs=(t,e)=>{let o=Q(t);return o?d.stands[e]?.[o.key]||o.date:e},ct=t=>d.dates[t]||t||"",tr=(t=W())=>t?.source||d.source,lo=t=>t.plan?[ao.get(t.plan)]:d.plans,Ae=(t,e=W())=>(e?e.dates:ve).find(o=>o.date===t)?.label||ct(t);var{cells:er,gaps:Zn,candidates:Si,losses:Ci}=d.answers;for(let t of[...Zn,...er])"candidates"in t&&(t.candidates=Si[t.candidates]);Zn.forEach((t,e)=>{t.key=e});var Xn=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function $t(t){let e=d.answers.by[t.key],o=(r,s)=>Xn(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>Zn[r]),matrix:o(e.matrix,er),without:o(e.without,Ci),apart:e.apart},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Xn(e.read.matrix,n),without:Xn(e.read.without,n),apart:n(e.read.apart)}),e.byPlan.get(t.plan)}function sn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var or=t=>t.key in d.answers.by;function H(t){let e=P&&ao.has(t.plan)?t.plan:"",o=ve.some(l=>l.date===t.stand)?t.stand:Xt,n=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${o}|${n?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:o,stated:n,expect:r,strict:s,key:s?`${i}|strict`:i}}var rn=(t,e)=>ao.get(e)?.steps.find(o=>o.notation===t)?.id;var A=()=>window.werkplaats,xe=()=>d.served||!!A()&&A().state!=="off";async function ts(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var nr=t=>A()?A().ask("answer",{options:t}):ts(`antwoord?${new URLSearchParams(t)}`),sr=t=>A()?A().ask("words",{passage:t}):ts(`api/woorden?vindplaats=${encodeURIComponent(t)}`);async function rr(t){if(A())return A().ask("check",{name:t.name,data:await an(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return ts("controleer",{method:"POST",body:t,headers:e})}var an=async t=>new Uint8Array(await t.arrayBuffer());var Mo=[],X=(t,e)=>At.get(t)?.[e]||Mo,_=(t,e)=>X(t,e)[0]||"",Pt=(t,e)=>X(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),B=(t,e)=>Pt(t,e)[0]||"",St=t=>At.has(t),co=t=>X(t,"type"),po=t=>cn.get(t)||Mo,Ft=(t,e)=>co(t).includes(e),ar=t=>co(t).map(e=>d.kinds[e]).find(Boolean),uo=t=>ar(t)?.page||"",rt=t=>ar(t)?.kind||"",zo=t=>uo(t)==="organisation",Ee=t=>uo(t)==="undertaking",et=t=>!!uo(t)&&!!_(t,"prefLabel"),pn=(t,e)=>(d.flags[t]||Mo).includes(e),M=(t,e)=>d.codes[t]?.[e]?.label||e||"",ne=(t,e)=>M(d.lists[e],_(t,e)),Pe=t=>d.names[t]||g.thing.foreign[t]||t,ln=new Map,cn=new Map;for(let[t,e]of At){for(let o of e.type||Mo)cn.has(o)||cn.set(o,[]),cn.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);ln.has(s)||ln.set(s,[]),ln.get(s).push([t,o])}}var pe=t=>ln.get(t)||Mo,Ct=(t,e,o="initiative")=>pe(t).filter(([n,r])=>r===o&&Ft(n,e)).map(([n])=>n),w=t=>d.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.split("/").pop(),Fe=t=>d.called[t]?.short||w(t),ir=[...At.keys()].filter(Ee),ji=[...At.keys()].filter(zo),lr=t=>Et.find(e=>e.notation===t),fo=Object.entries(d.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:pn("atSteps",t)})),Ti=new Map(ji.map(t=>[_(t,"notation"),t])),Kt=t=>Ti.get(t)||"",_t=t=>d.addresses[t]||"",Zt=t=>Pt(t,"passage");var Li=t=>B(t,"broader")||t,un=t=>_(Li(t),"notation"),cr=(t,e)=>e?.strict?d.linksStrictly[e.date]?.[t]:void 0,Ne=(t,e,o)=>cr(t,o)?.[e]||_(t,e),es=(t,e)=>ue(t,e.date)&&cr(t,e)!==null&&(!e.stated||pn("isStated",Ne(t,"basis",e))),mo=(t,e)=>Ct(t,"Contribution").filter(o=>!e||es(o,e)),$o=t=>d.works[t]?.steps||[],pr=t=>d.works[t]?.kinds||[],fn=t=>d.works[t]?.leads||[],Bi=Object.fromEntries(Object.entries(d.absent).map(([t,e])=>[t,new Set(e)])),ue=(t,e=Xt)=>!Bi[e]?.has(t),Xe=(t,e)=>Ct(t,"Involvement").filter(o=>ue(o,e)).map(o=>({id:o,organisation:B(o,"organisation"),role:_(o,"role"),asOf:_(o,"asOf")})),dn=t=>pn("isActing",t),Ao=(t,e)=>N(Xe(t,e).filter(o=>dn(o.role)).map(o=>o.organisation)),mn=(t,e)=>Ct(t,"Involvement","organisation").filter(o=>ue(o,e)).map(o=>({id:o,undertaking:B(o,"initiative"),role:_(o,"role"),asOf:_(o,"asOf")})),ur=t=>_(t,"isGeneric")==="true",Mi={},fe=(t,e=Xt)=>z.route?.query.lezing==="streng"&&d.toldStrictly[e]?.[t]||d.told[e]?.[t]||Mi,$n=(t,e)=>fe(t,e).report||"",ho=(t,e)=>fe(t,e).status||"",fr=(t,e)=>fe(t,e).state||"",hn=(t,e)=>Ct(t,"Deadline").filter(o=>ue(o,e));var Gt=g.shared,Oe=Gt.silence,Eo=(t=W())=>t?h(oe(t).shared.report,{date:ct(t.date)}):Gt.reports,go=(t=W())=>`${tt(Gt.nothing,t?1:2,{report:L(Eo(t))})} ${Oe}`,Ze=(t=W())=>(t?[t]:d.plans).map(e=>`${e.document||e.title}, ${ct(e.date)}`).join("; "),Se=(t,e)=>[fe(t,e).word||"",fe(t,e).more||""],Wt=(t,e)=>Se(t,e).filter(Boolean).join(", "),te=Object.fromEntries(Object.entries(d.codes.Basis).map(([t,e])=>[t,[e.screen,Gt.bases[t]||L(e.label)]])),gn=t=>M("Modality",t),ot=t=>t===null?Gt.all_steps:lr(t)?.label||t,G=t=>M("InterventionKind",t),zi=(t,e)=>e?Ae(Zs(e.key,t.date),e):t.date===Xt?Gt.choices.latest:h(Gt.choices.others_latest,{date:Ae(t.date)}),jt=(t,e=W(t.plan))=>[zi(t,e),t.stated?oe(e).shared.choices.links_stated:Gt.choices.links_all_said,t.strict&&Gt.choices.strict_said,t.expect?Gt.choices.with_said:Gt.choices.without_said].filter(Boolean).join(" · ");function _n(t,e,o,n=W(o?.plan)){let{version:r,content:s}=d.meta;return h(Gt.export.footnote,{said:t,sources:Ze(n),addresses:e.map(i=>`; ${_t(i)}`).join(""),version:r+(s?h(Gt.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${jt(o,n)}`:""})}function dt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function dr(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var Re=g.shared.export;function Ai({text:t,done:e}){let o=mt(null),n=mt(null);return yt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${Re.by_hand} ref=${o} onClose=${e}>
      <p>${Re.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Re.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function os(t,e=Re.copied){try{await navigator.clipboard.writeText(t),dt(e)}catch{let o=document.createElement("div");document.body.append(o),ze(a`<${Ai} text=${t} done=${()=>o.remove()} />`,o)}}function de(t,e,o){dr(t,e,o),dt(h(Re.downloaded,{name:t}))}var We=({text:t,label:e=Re.copy})=>a`<button type="button" class="klein" onClick=${()=>os(t())}>${e}</button>`,wt=({name:t,rows:e})=>a`<button type="button" onClick=${()=>de(t,so(e()),"text/csv;charset=utf-8")}>${Re.csv}</button>`,vt=(t,e="")=>{let o=W(e||t?.plan),n=o?[o]:d.plans;return[n.map(r=>ct(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${d.meta.version} ${(d.meta.content||"").slice(0,12)}`.trim(),t?jt(t,o):""]},xt=Re.heads,se=t=>P?[{key:"bronplan",label:g.shared.plan,text:e=>W(t(e))?.title||""}]:[];var Vt=g.check,mr={xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function $r(t,e){let o=await A().ask("take",{name:t.name,data:await an(t),beside:e});return o.page&&A().show(o.page,t.name),o}var hr=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>$r(e,!1))}>${Vt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>$r(e,!0))}>${Vt.beside}</button>
`;async function Ei(){await A().ask("shipped"),A().show()}function gr(){let[t,e]=st("");async function o(n){e(Vt.saving);try{let{name:r,data:s}=await A().ask("save",{kind:n});de(r,s,mr[n]),e("")}catch(r){e(r.message)}}return a`
    <section class="blok">
      <h2>${Vt.save}</h2>
      <p class="zacht">${Vt.save_intro}</p>
      <div class="acties">
        ${Object.keys(mr).map(n=>a`
            <button type="button" id=${`bewaar-${n}`} onClick=${()=>o(n)}>${Vt.save_as[n]}</button>
          `)}
        ${A().own&&a`<button type="button" id="terug" onClick=${Ei}>${Vt.back}</button>`}
      </div>
      <p aria-live="polite">${t}</p>
    </section>
  `}function _r(){let t=mt(null),[e,o]=st("");async function n(){let[r]=t.current.files;if(!r)return dt(Vt.first_source);o(Vt.busy);try{o((await A().ask("source",{data:await an(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Vt.source}</h2>
      <p class="zacht">${Vt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Vt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Vt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function br({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o&&a`<strong>${h(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var kr="alle",Pi={kind:t=>L(G(t)),form:t=>L(M("ExploitationForm",t)),partner:t=>w(Kt(t)||t)},Ce=t=>[...t.steps.map(e=>e.notation),null];function De(t,e,o){let n=new Map;for(let s of $t({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Pi[t](s),id:t==="partner"?Kt(s):"",cells:Ce(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>E(s.label,i.label)):r}var me=(t,e,o)=>[t,e??kr,...P?[o]:[]].join("~");function yr(t){let[e,o,n]=t.split("~");return{key:e,step:o===kr?null:o,plan:n}}var Po=t=>`cel-${t.replaceAll("~","-")}`;function Qt(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var kn=g.overview;function Fi(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var ns="Arial,Helvetica,sans-serif",wr=document.createElement("canvas").getContext("2d");function bn(t,e,o,n){wr.font=`${n?"bold ":""}${o}px ${ns}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;wr.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function xr(t,e,o){let n=De(t,e,o),r=Ce(o),s=190,i=150,l=8,c=4,u=s+(i+c)*r.length+20,p=[],m=20,$=(k,v,x,y,b,O)=>{for(let C of bn(v,x,y,b))m+=y+4,p.push({x:k,y:m,text:C,size:y,bold:b,fill:O})};$(20,kn.heading,u-40,20,!0,"#14212b"),$(20,`${Ze(o)}. ${jt(e,o)}. ${Oe}`,u-40,12,!1,"#46545f"),m+=14;let f=m;r.forEach((k,v)=>{m=f,$(20+s+v*(i+c)+l,ot(k),i-2*l,14,!0,"#14212b")}),m=f+26;for(let k of n){let v=k.cells.map(b=>{let O=Qt(b);return{look:O.look,mark:te[b?.most_basis]?.[0]||"",text:[{all:bn(O.word,i-2*l-14,13,!0),size:13,bold:!0},...O.lines.map(C=>({all:bn(C,i-2*l,11,!1),size:11,bold:!1}))]}}),x=bn(k.label,s-l,13,!0),y=Math.max(44,12+x.length*17,...v.map(b=>12+b.text.reduce((O,{all:C,size:Z})=>O+C.length*(Z+3),0)));for(let[b,O]of x.entries())p.push({x:20,y:m+20+b*17,text:O,size:13,bold:!0,fill:"#14212b"});v.forEach((b,O)=>{let{ink:C,...Z}=Fi(b.look),kt=20+s+O*(i+c);p.push({x:kt,y:m,w:i,h:y,...Z});let F=m+5;for(let{all:ut,size:q,bold:j}of b.text)for(let Rt of ut)F+=q+3,p.push({x:kt+l,y:F-2,text:Rt,size:q,bold:j,fill:C});b.mark&&p.push({x:kt+i-20,y:m+18,text:b.mark,size:14,bold:!1,fill:C})}),m+=y+c}return m+=6,$(20,Object.values(te).map(([k,v])=>`${k} ${v}`).join("   "),u-40,11,!1,"#46545f"),$(20,h(kn.picture.foot,{version:d.meta.version,content:(d.meta.content||"").slice(0,12)}),u-40,11,!1,"#46545f"),{width:u,height:m+20,list:p}}var vr=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function ss(t,e,o=d.plans[0]){let{width:n,height:r,list:s}=xr(t,e,o),i=({x:m,y:$,w:f,h:k,fill:v,stroke:x,dash:y})=>`<rect x="${m}" y="${$}" width="${f}" height="${k}" rx="4" fill="${v}" stroke="${x}"${y?' stroke-dasharray="5 3"':""}/>`,l=({x:m,y:$,text:f,size:k,bold:v,fill:x})=>`<text x="${m}" y="${$}" font-size="${k}"${v?' font-weight="bold"':""} fill="${x}">${vr(f)}</text>`,c=s.map(m=>m.text===void 0?i(m):l(m)),u=vr(h(kn.picture.title,{heading:kn.heading,scenario:jt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${ns}" role="img">
<title>${u}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Or(t,e,o){de("matrix.svg",ss(t,e,o),"image/svg+xml")}function Sr(t,e,o){let{width:n,height:r,list:s}=xr(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let u of s)u.text===void 0?(c.fillStyle=u.fill,c.strokeStyle=u.stroke,c.setLineDash(u.dash?[5,3]:[]),c.fillRect(u.x,u.y,u.w,u.h),c.strokeRect(u.x,u.y,u.w,u.h)):(c.fillStyle=u.fill,c.font=`${u.bold?"bold ":""}${u.size}px ${ns}`,c.fillText(u.text,u.x,u.y));i.toBlob(u=>de("matrix.png",u,"image/png"),"image/png")}function I({text:t,title:e=t,children:o}){let n=mt(null);return yt(()=>{document.title=`${e} – Ketenkaart`},[e]),yt(()=>{z.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Dt({text:t}){let{route:e}=z;return yt(()=>{z.started&&t&&dt(t)},[t,e]),null}var Ht=g.check,rs=({lines:t})=>a`<ul>${t.map(e=>a`<li>${e}</li>`)}</ul>`,Ni=(t={})=>Object.entries(t).map(([e,o])=>h(Ht.counted,{count:o,what:Pe(e).toLowerCase()})).sort(E);function Ri({message:t,notes:e=[],faults:o,questions:n,asked:r,counts:s}){let i=Ni(s);return a`
    <p><strong>${t}</strong></p>
    ${e.map(l=>a`<p>${l}</p>`)}
    ${o?.length>0&&a`<h2>${Ht.faults}</h2><${rs} lines=${o} />`}
    ${n?.length>0&&a`<h2>${h(Ht.list,{title:Ht.questions,count:r})}</h2><${rs} lines=${n} />`}
    ${i.length>0&&a`
        <details>
          <summary>${Ht.read}</summary>
          <${rs} lines=${i} />
        </details>
      `}
  `}function Cr(){let t=mt(null),[e,o]=st(null);async function n(s){let[i]=t.current.files;if(!i)return dt(Ht.first);o({busy:!0});try{let l=await s(i);o(l),dt(l.message)}catch(l){o({message:l.message||Ht.silent,faults:l.faults})}}function r(s){s.preventDefault(),t.current.files=s.dataTransfer.files}return a`
    <${I} text=${Ht.title}><p class="uitleg">${A()?Ht.intro_here:Ht.intro}</p><//>
    <div class="velden" onDragOver=${s=>s.preventDefault()} onDrop=${r}>
      <label class="veld">
        <span>${Ht.file}</span>
        <input id="plan" type="file" accept=".xlsx,.csv,.yaml,.yml,.json" ref=${t} />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(rr)}>${Ht.check}</button>
      ${A()&&a`<${hr} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Ht.busy}</p>`}
      ${e?.message&&a`<${Ri} ...${e} />`}
    </div>
    ${A()&&a`<${gr} /><${_r} />`}
    ${!A()&&d.served&&a`<p class="zacht">${Ht.kept}</p>`}
  `}var je=g.shared,_o=({legend:t,name:e,options:o,current:n="",id:r})=>a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>U({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function ht({label:t,name:e,options:o,id:n=e}){let r=z.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>U({[e]:s.target.value})}
      >
        <option value="">${je.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var $e=({label:t=je.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${z.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>U({[e]:n.target.value},!0)}
    />
  </label>
`,He=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>U(Object.fromEntries(t.map(e=>[e,null])))}>
    ${je.clear}
  </button>
`,Wi=["cel","kies","sorteer"];function Tt({children:t}){let[e,o]=st(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${je.filters}>${t}</section>`;let n=Object.keys(z.route.query).filter(r=>!Wi.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?h(je.filters_set,{count:n}):je.filters}</summary>
      ${t}
    </details>
  `}var to=()=>{let t=d.plans.map(e=>[e.key,e.title]);return P&&a`<div class="velden"><${ht} label=${je.plan} name="plan" options=${t} /></div>`};function Fo(){let t=H(z.route.query),e=W(t.plan)?.dates||ve;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=e.map(i=>[n(i.date),i.label]);return a`<${_o} legend=${je.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function as(){let t=H(z.route.query),e=oe(W(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${_o} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ie(){let t=je.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{expect:n,strict:r}=H(z.route.query),s=n?"":"uit";return a`
    <${to} />
    <${as} />
    <${Fo} />
    <${_o} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${_o} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var jr=g.shared.passage;function No({passage:t}){let[e,o]=st("");async function n(){try{o((await sr(t)).woorden)}catch(r){o(r.message||jr.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${jr.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var S=({id:t,text:e})=>et(t)?a`<a href=${ee(t)}>${e||w(t)}</a>`:a`<span>${e||w(t)}</span>`,re=({ids:t,name:e=w,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${S} id=${n} text=${e(n)} />`]),ae=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${S} id=${n} />${e?.(n)}</li>`)}</ul>`;function at({id:t,date:e}){let[o,n]=Se(t,e);return a`<span class=${`chip s-${fr(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}function Ue({basis:t}){let[e,o]=te[t]||[];return e&&a`<span class="mark" role="img" aria-label=${o} title=${o}>${e}</span>`}var bo=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${M("Severity",t)}</span>`;function Lt({of:t}){let e=N(t.flatMap(Zt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${_t(o)}${xe()&&a`<${No} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Tr({of:t,look:e}){let[o,...n]=Zt(t);return o?a`
    <p class=${e}>
      ${_t(o)}${n.length>0&&h(g.shared.more_places,{count:n.length})}
      ${xe()&&a`<${No} passage=${o} />`}
    </p>
  `:null}var yn=({id:t})=>[B(t,"broader")&&[a`<${S} id=${B(t,"broader")} />`," › "],a`<${S} id=${t} />`],ko=({id:t})=>_(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;function wn(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?E(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var is=(t,e="")=>z.route.query[t]||e;function Di({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Hi=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function nt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=st(r),u=s?is(s,r):l,p=m=>{let $=u===m.key?`-${m.key}`:m.key;s?U({[s]:$===r?null:$},!0):c($);let f=g.shared.table,k=$.startsWith("-")?f.descending:f.ascending;dt(h(f.sorted,{column:m.label.toLowerCase(),direction:k}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(m=>a`<${Di} id=${t} column=${m} sort=${u} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${wn(o,n,u).map(m=>a`<${Hi} row=${m} columns=${n} />`)}
      </tbody>
    </table>
  `}var Ii=t=>t==null||t===!1||t===""||t.length===0;function he({pairs:t}){let e=t.filter(([,o])=>!Ii(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var D=g.compare,vn=t=>L(M("CellState",t)),Te=d.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:P?h(D.side,{plan:t.title,label:o}):L(o)}))),Ui=(t,e,{stated:o,strict:n})=>d.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function qi(t){let e=d.plans.map(l=>Te.filter(c=>c.plan===l).at(-1)),[o,n]=P?e:[Te[0],Te.at(-1)],r=Te.slice(0,-1).find(l=>l.key===t.van)||o,s=Te.slice(Te.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Lr=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>U({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function Ki({change:t,other:e}){let o=me(t.kind,t.other_barrier,e.plan.key),n=T("overzicht",{cel:o,stand:e.date===Xt?null:e.date},!1),r=h(D.see_cell,{kind:G(t.kind),step:ot(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${D.see}<span class="sr">${r}</span></a></li>`}function Gi({found:t,one:e,other:o,mode:n}){let r=c=>c.map(u=>w(Kt(u)||u)).join(", "),s=c=>N([c.barrier,c.other_barrier].map(ot)).join(" / "),i=[{key:"stap",label:D.columns.step,text:s},{key:"soort",label:D.columns.kind,text:c=>L(G(c.kind))},{key:"een",label:e.label,text:c=>vn(c.before)},{key:"ander",label:o.label,text:c=>vn(c.after)},{key:"erbij",label:D.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:D.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...xt],...t.changes.map(c=>[...i.map(u=>u.text(c)),...vt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${Ki} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${D.as_table}</summary>
      <div class="rol"><${nt} id="vakken" caption=${D.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${wt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function Vi({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:vn},...t.after.map(i=>({key:i,label:vn(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||D.nothing)}))],s=h(D.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${D.counted}</h2>
      <p class="zacht">${h(D.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${nt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Qi({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=$=>s.has($)?"":Wt($,e.date),l=$=>Wt($,o.date),c=$=>s.has($)?a`<span class="zacht">${D.not_yet}</span>`:a`<${at} id=${$} date=${e.date} />`,u=[{key:"actie",label:D.action,text:w,cell:$=>a`<${S} id=${$} />`},{key:"wat",label:D.what,text:rt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:$=>a`<${at} id=${$} date=${o.date} />`}],p=()=>[[...u.map($=>$.label),...xt],...r.map($=>[...u.map(f=>f.text($)),...vt(null,e.plan.key)])],m=()=>U({alles:n?null:"ja"});return a`
    <section>
      <h2>${h(n?D.all:D.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${m}>${D.show_all}</button>
        <${wt} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${nt}
          id="vergelijk"
          caption=${D.actions_table}
          rows=${r}
          columns=${u}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function Br({route:t}){if(Te.length<2)return a`<${I} text=${D.title} /><p>${D.alone}</p>`;let{one:e,other:o,after:n}=qi(t.query),r=Ui(e,o,H(t.query)),{actions:s}=r,i=s?"dates":"plans",l=h(D.intro[i],{before:ct(e.date),after:ct(o.date)});return a`
    <${I} text=${D.heading[i]} title=${D.title}><p class="uitleg">${l} ${Oe}</p><//>
    <${Tt}>
      <${as} />
      ${Te.length>2&&a`
          <div class="velden">
            <${Lr} label=${D.first} name="van" current=${e} options=${Te.slice(0,-1)} />
            <${Lr} label=${D.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${h(D.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Gi} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${g.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Vi} actions=${s} one=${e} other=${o} />
        <${Qi} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Dt} text=${tt(D.shown,r.changes.length)} />
  `}var xn=g.shared.gaps,eo=t=>[t,...t.also],yo=t=>_t(t.evidence)?[t.evidence]:[],Ro=t=>d.queries[t]?.title||t,zr=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||Y(t.sentence).includes(Y(e.tekst)))&&eo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Ji=({said:t,work:e,more:o})=>e?[t," (",a`<${re} ids=${e} name=${Fe} />`,o&&xn.more_work,")"]:t;function ls({list:t,plan:e}){if(!t.length)return a`<p>${W(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Ji} ...${r} />`]);return a`
    <p class="zacht">${xn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${S} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Mr({summary:t,fill:e}){let[o,n]=st(!1);return a`
    <details onToggle=${r=>r.target.open&&n(!0)}>
      <summary>${t}</summary>
      ${o&&e()}
    </details>
  `}function Yi({gap:t,query:e}){let o=[t.barrier&&ot(t.barrier).toLowerCase(),t.kind&&G(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${bo} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${P&&` · ${W(t.plan).title}`}
      ${et(t.subject)&&[" · ",a`<${S} id=${t.subject} />`]}
    </p>
  `}function Xi({gap:t,scenario:e}){let o=d.queries[t.query]||{},[n]=yo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Yi} gap=${t} query=${o} />
      ${n&&a`
          <p class="vindplaats">
            <span class="sr">${g.shared.passage.place}</span>${_t(n)}
            ${xe()&&a`<${No} passage=${n} />`}
          </p>
        `}
      <div class="acties">
        ${o.why&&a`<${Mr} summary=${xn.why} fill=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Mr}
              summary=${xn.who}
              fill=${()=>a`<${ls} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${We} text=${()=>_n(t.sentence,yo(t),e,W(t.plan))} />
      </div>
    </article>
  `}var Wo=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Xi} key=${n.key} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var Nt=g.shared.work;function Zi({id:t,date:e}){let o=new Map;for(let n of Xe(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],M("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${S} id=${n} />${` (${N(r).join(", ")})`}<${ko} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function tl(t){let e=_(t,"dueBy");return e&&` (${h(Nt.bound,{date:ct(e)})}; ${gn(_(t,"modality"))})`}function el({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=_(o,"deadlineLabel"),{delivery:r}=fe(o,e);return a`
          <li>
            ${n&&`${L(n)}: `}“${_(o,"deadlineText")}”${tl(o)}
            ${_(o,"revises")==="true"&&`, ${Nt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var ol=t=>d.lookups[t]?.told||"";function cs({id:t,date:e}){let o=Ct(t,"Figure","concerns").filter(n=>ue(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${S} id=${n} />: <strong>${ol(n)}</strong><${Lt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function oo({of:t}){let e=r=>[B(r,"barrier")&&h(Nt.at_step,{step:w(B(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>_(r,s)&&ne(r,s))].filter(Boolean),o=r=>_(r,"status")?h(Nt.other_status,{reading:e(r).join(", ")}):h(Nt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Nt.other_unsaid}),n=Pt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${_(r,"rationale")}</li>`)}
    </ul>
  `:null}function Do({id:t,scenario:e=null}){let o=Ne(t,"basis",e),n=M("Strength",Ne(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${yn} id=${B(t,"barrier")} />
        ${` · ${X(t,"interventionKind").map(G).join(", ")} · ${n} · `}
        <${Ue} basis=${o} />${` ${te[o]?.[1]||M("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Nt.here}</strong>${_(t,"rationale")}</p>
      <${oo} of=${t} />
    </div>
  `}var Ar=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Er({id:t,scenario:e,contributions:o}){let{date:n}=e,r=$n(t,n),s=_(t,"promise"),i=hn(t,n),l=o.length?o.map(u=>a`<${Do} id=${u} scenario=${e} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Nt.across}</strong>${_(t,"rationale")}</p>`,c=[[Nt.facts.deadline,i.length>0&&a`<${el} ids=${i} date=${n} />`],[Nt.facts.who,a`<${Zi} id=${t} date=${n} />`],[Nt.facts.figures,Ct(t,"Figure","concerns").length>0&&a`<${cs} id=${t} date=${n} />`],[Nt.facts.how,l],[Nt.facts.where,a`<${Lt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${S} id=${t} /></h3>
      <p class="regel">${rt(t)} · <${at} id=${t} date=${n} /></p>
      <${Ar} lead=${s&&Nt.promise} text=${s||_(t,"summary")} />
      <${Ar} lead=${Nt.progress} text=${_(r,"summary")} />
      ${r&&a`<${oo} of=${r} />`}
      <${he} pairs=${c} />
    </article>
  `}var ge=t=>[...t].sort((e,o)=>E(w(e),w(o)));var pt=g.overview,Pr=d.codes.CellState;function Nr({open:t}){let e={report:P?pt.howto.reports:Eo(),marks:Object.values(te).map(([o])=>o).join(" "),source:tr()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${pt.howto.title}</summary>
      <ol>${pt.howto.lines.map(o=>a`<li>${h(o,e)}</li>`)}</ol>
    </details>
  `}var Sn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),Fr=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function Rr(){let t=pt.legend.expected;return a`
    <details class="legenda" open>
      <summary>${pt.legend.title}</summary>
      <ul class="stalen">
        ${pt.legend.states.map(e=>[a`<${Fr} look=${`s-${e}`} label=${L(Pr[e].label)} />`,t[e]&&a`<${Fr} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(te).map(([e,[,o]])=>a`<li><${Ue} basis=${e} /><span>${o}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${pt.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(Pr).map(e=>a`<div><dt>${L(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function nl({state:t,things:e,date:o}){let n=P?"h4":"h3",r=i=>Se(i,o)[1]&&a`<span class="zacht"> – ${Se(i,o)[1]}</span>`,s=h(pt.group,{state:L(M("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${ae} ids=${ge(e)} more=${r} />
    </div>
  `}function Wr({scenario:t,plan:e}){let o=P?"h3":"h2";return $t(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=d.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===d.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${h(pt.apart.title,{kind:i.label})}<//>
        <p class="zacht">${h(pt.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${nl} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${go(e)}</p>`}
      </section>
    `})}var sl=8,[On,rl,al]=Object.keys(d.codes.Severity);function il({gap:t,more:e}){let o=Ft(t.subject,"Measure")?h(pt.side.action,{number:Fe(t.subject)}):pt.side.see,n=T("aandachtspunten",{gewicht:On,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${bo} severity=${t.severity} />${` · ${Ro(t.query)}`}
        ${et(t.subject)&&[" · ",a`<${S} id=${t.subject} text=${o} />`,a`<span class="sr"> ${w(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${n}>${h(pt.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function Dr({scenario:t}){let{gaps:e}=$t(t),o=s=>e.filter(i=>i.severity===s).length,n=new Map;for(let s of e.filter(i=>i.severity===On))n.set(s.query,[...n.get(s.query)||[],s]);let r=o(On);return a`
    <aside class="zij" aria-label=${pt.side.label}>
      <h2>${pt.side.title}</h2>
      <p class="zacht">${r?h(pt.side.some,{count:r}):pt.side.no}</p>
      ${[...n.values()].slice(0,sl).map(([s,...i])=>a`<${il} key=${s.key} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${T("aandachtspunten",{gewicht:On})}>${h(pt.side.all_high,{count:r})}</a>`," · "]}
        <a href=${T("aandachtspunten")}>${pt.side.all}</a>
        ${` · ${h(pt.side.rest,{middle:o(rl)})} · ${tt(pt.side.low,o(al))}`}
      </p>
    </aside>
  `}var Bt=g.gaps,Ir=t=>w(Kt(t)||t),ll=(t,e)=>[[...Bt.csv,...xt],...t.map(o=>[M("Severity",o.severity),Ro(o.query),o.sentence,d.queries[o.query]?.why||"",o.steps.map(ot).join(", "),o.kinds.map(G).join(", "),o.partners.map(Ir).join(", "),o.subject_label,yo(o).map(_t).join("; "),...vt(e,o.plan)])],cl=["tekst","stap","soort","partner","vraag","gewicht"];function pl({all:t}){let e=(s,i)=>N(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>eo(s).flatMap(i=>i.partners)),Ir),n=e(t.map(s=>s.query).sort(E),Ro),r=Object.entries(d.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Tt}>
      <${Ie} />
      <div class="velden">
        <${$e} name="tekst" />
        <${ht} label=${Bt.fields.step} name="stap" options=${Et.map(s=>[s.notation,s.label])} />
        <${ht} label=${Bt.fields.kind} name="soort" options=${fo.map(s=>[s.notation,s.label])} />
        <${ht}
          label=${Bt.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>E(s[1],i[1]))}
        />
        <${ht} label=${Bt.fields.query} name="vraag" options=${n} />
        <${ht} label=${Bt.fields.weight} name="gewicht" options=${r} />
        <${He} names=${cl} />
      </div>
    <//>
  `}var Hr=Object.keys(d.codes.Severity).at(-1);function Ur({route:t}){let e=H(t.query),o=$t(e).gaps,n=o.filter(u=>zr(u,t.query)),r=n.filter(u=>u.severity!==Hr),s=n.filter(u=>u.severity===Hr),i={points:tt(Bt.points,r.length),questions:tt(Bt.questions,s.length)},l=h(Bt.intro,{report:Eo(W(e.plan))}),c=[[Bt.points_title,r],[Bt.questions_title,s]];return a`
    <${I} text=${Bt.title}><p class="uitleg">${l} ${Oe}</p><//>
    ${lo(e).map(u=>a`<${Sn} key=${u.key} plan=${u} />`)}
    <${pl} all=${o} />
    <p class="telling" id="telling">
      ${h(Bt.counts,i)}${n.length<o.length&&h(Bt.of_all,{count:o.length})}${". "}
      <${wt} name="aandachtspunten.csv" rows=${()=>ll(n,e)} />
    </p>
    ${c.map(([u,p])=>a`
        <section key=${u}>
          <h2>${h(u,{count:p.length})}</h2>
          <${Wo} list=${p} scenario=${e} none=${Bt.none} />
        </section>
      `)}
    <${Dt} text=${h(Bt.shown,i)} />
  `}var Le="omgeving",ul=16;function qr(t,e){let{date:o}=H(e);if(t===Le)return ml(e.ding,o);let n=d.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}var Cn=t=>Object.keys(t.table).filter(e=>!Kr[e]),Kr={from_label:"from",to_label:"to"},Gr=t=>Kr[t];function Vr(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=H(e),r={steps:e.stap,kinds:e.soort,partners:e.partner&&Kt(e.partner)},s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&Object.entries(r).every(([u,p])=>!p||c[u]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.slot&&i.has(c.row));return{nodes:t.layout==="columns"?Qr(l,t.step):l,rows:s}}function Qr(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function Jr(t,e){let o=new Map,n=(s,i,l,c)=>{let u=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:u,from:s,to:i,group:l,said:[c]})},r=s=>h(g.graph.contributes,{basis:M("Basis",_(s,"basis"))});for(let s of Xe(t,e))n(s.organisation,t,"rol",M("Role",s.role));for(let s of mn(t,e))n(t,s.undertaking,"rol",M("Role",s.role));for(let s of mo(t))ue(s,e)&&n(t,B(s,"barrier"),"stap",r(s));for(let s of Ct(t,"Contribution","barrier"))ue(s,e)&&n(B(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(At.get(t)))for(let l of i)l.startsWith("@")&&et(l.slice(1))&&n(t,l.slice(1),"verband",Pe(s));for(let[s,i]of pe(t))et(s)&&ue(s,e)&&n(s,t,"verband",Pe(i));return[...o.values()]}var It=d.around,fl=t=>co(t).find(e=>It.nodes[e])||"*",dl=t=>t.length>It.letters?`${t.slice(0,It.letters-1)}…`:t,Yr=(t,e,o)=>({id:t,label:dl(w(t)),title:w(t),group:fl(t),x:e,y:o}),Xr=t=>{let{color:e,dashes:o}=It.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function ml(t,e){let o=St(t)?t:"",n=o?Jr(o,e).map(Xr):[],r=[N(n.map(l=>l.from)),[o],N(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let u=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of u)s.add(p);return u.sort((p,m)=>E(w(p),w(m))).map((p,m)=>Yr(p,c*It.width,m))});return{...It,name:Le,title:o?It.title_of.replace("{name}",w(o)):It.title,layout:"columns",looks:It,nodes:Qr(i,It.step),rows:n,date:e,centre:o}}function Zr(t,e,o){let n=[...t.nodes],r=[...t.rows],s=new Map;for(let i of e.filter(l=>St(l)&&n.some(c=>c.id===l))){let l=n.find(b=>b.id===i),c=new Set(n.map(b=>b.id)),u=Jr(i,o),m=N(u.map(b=>b.from===i?b.to:b.from)).filter(b=>!c.has(b)).sort((b,O)=>E(w(b),w(O))),$=new Set(m.slice(0,ul)),f=n.map(b=>b.x),[k,v]=[Math.min(...f),Math.max(...f)],x=l.x<(k+v)/2?k-It.width:v+It.width,y=l.y-($.size-1)*It.step/2;for(let[b,O]of[...$].entries())n.push(Yr(O,x,y+b*It.step));for(let b of u)($.has(b.from)||$.has(b.to))&&r.push(Xr(b));m.length>$.size&&s.set(i,{shown:$.size,count:m.length-$.size})}return{nodes:n,rows:r,left:s}}var Jt=g.graph,ps=40,ta=(t,e=w(t))=>a`<a href=${ee(t)}>${e}</a>`,$l=t=>(t===1?Jt.counted.one:Jt.counted.more).replace("{count}",t);function ea({picture:t,row:e}){let o=e.group&&!d.views[t.name]?Object.keys(d.around.table):Object.keys(t.table),n=Cn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function hl({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>St(s)&&s!==e.from&&s!==e.to),r=s=>Se(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${o(e.from)} – ${o(e.to)}</h2>
    <${ea} picture=${t} row=${e} />
    ${n.length>0&&a`<p>${Jt.about}</p>
        <ul>${n.map(s=>a`<li>${et(s)?ta(s):w(s)}${Ee(s)&&a`<span class="zacht"> – ${r(s)}</span>`}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&et(s)).map((s,i)=>a`${i>0&&" · "}${ta(s,Jt.page_of.replace("{name}",w(s)))}`)}</p>
  `}function gl({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,u=t.looks.nodes[c]?.label||rt(o),p=s.includes(o),m=$=>{let f=$.from===o?$.to:$.from;return a`<li>
      ${$.from===o?Jt.towards:Jt.coming}
      <button type="button" class="rijknop" onClick=${()=>i(f||$.id)}>${n(f)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${u&&`${L(u)}. `}${$l(l.length)}</p>
    ${St(o)&&et(o)&&a`<p class="acties">
        <a href=${ee(o)}>${Jt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(o)}>${p?`− ${Jt.fold}`:`+ ${Jt.unfold}`}</button>
        ${" "}<a href=${T(["graaf",Le],{ding:o})}>${Jt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ps).map(m)}</ul>
    ${l.length>ps&&a`<p>${Jt.rest.replace("{count}",String(l.length-ps))}</p>`}
  `}function oa(t){let{row:e,node:o}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Jt.in_words}>
      ${e&&a`<${hl} ...${t} />`} ${o&&a`<${gl} ...${t} />`}
      ${!e&&!o&&a`<p class="zacht">${Jt.nothing_chosen}</p>`}
    </section>
  `}function na({picture:t,rows:e,name:o,hover:n,close:r}){let s=e.find(p=>p.id===n.id||n.id===`leeg~${p.id}`);Ye(()=>{let p=m=>m.key==="Escape"&&r();return window.addEventListener("keydown",p),()=>window.removeEventListener("keydown",p)},[]);let i=n.id,l=St(i)?Zt(i).slice(0,2).map(_t):[],c=St(i)&&Ee(i)?Se(i,t.date).filter(Boolean).join(", "):"",u={left:`${Math.max(4,n.x-20)}px`,top:`${n.y+16}px`};return a`
    <div class="zweefkaart" style=${u}>
      ${s?a`<strong>${o(s.from)} – ${o(s.to)}</strong><${ea} picture=${t} row=${s} />`:a`
              <span class="zacht">${St(i)&&rt(i)}</span> <strong>${o(i)}</strong>
              ${c&&a`<p>${c}</p>`} ${l.map(p=>a`<p class="zacht">${p}</p>`)}
            `}
    </div>
  `}var us="#16212B",jn=.8571428571428571;function _l(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2;for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function bl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-90,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=us,t.lineWidth=14,s(),t.strokeStyle="#FFFFFF",t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=us,t.fill(),t.restore()}function sa(t,{nodes:e,edges:o,options:n,view:r},{onChoose:s,onUnfold:i,onHover:l}={}){let c=new vis.DataSet(e.map(({title:y,...b})=>l?b:{...b,title:y})),u=new vis.DataSet(o),p=new vis.Network(t,{nodes:c,edges:u},n),m=t.querySelector(".vis-network");m.setAttribute("role","application"),m.setAttribute("aria-label",t.dataset.title||"");for(let y of t.querySelectorAll("canvas"))y.setAttribute("aria-hidden","true");let $=e.filter(y=>y.slot).map(y=>y.id),f=e.filter(y=>y.station).sort((y,b)=>y.station-b.station);p.on("beforeDrawing",y=>{f.length&&bl(y,f.map(b=>p.getPosition(b.id)));for(let b of $)_l(y,p.getBoundingBox(b))});let k=(y=.05)=>{if(!e.length||(p.fit({animation:!1,maxZoomLevel:1.15}),p.getScale()>=y))return;let O=Math.min(...e.map(ut=>ut.x))-125,C=Math.min(...e.map(ut=>ut.y))-30,Z=t.clientWidth/y*.5,kt=Math.max(...e.map(ut=>ut.x))+125-O,F={x:kt<2*Z?O+kt/2:O+Z,y:C+t.clientHeight/y*.5};p.moveTo({position:F,scale:y,animation:!1})};if(p.on("click",({nodes:[y],edges:[b]})=>s?.(y??b??null)),p.on("doubleClick",({nodes:[y]})=>y&&i?.(y)),l){p.on("hoverNode",({node:y,pointer:b})=>l(y,b.DOM)),p.on("hoverEdge",({edge:y,pointer:b})=>l(y,b.DOM));for(let y of["blurNode","blurEdge","dragStart","zoom"])p.on(y,()=>l(null))}r?p.moveTo({...r,animation:!1}):k(jn);let v=new Map(o.map(y=>[y.id,y])),x=new Set;return{network:p,fit:k,view:()=>({position:p.getViewPosition(),scale:p.getScale()}),zoom:y=>p.moveTo({scale:Math.min(4,Math.max(.05,p.getScale()*y))}),select(y,b,O){let C=b.length?b:o.filter(q=>y.includes(q.from)||y.includes(q.to)).map(q=>q.id),Z=new Set(C.filter(q=>v.has(q))),kt=[...x,...Z].filter(q=>x.has(q)!==Z.has(q));kt.length&&u.update(kt.map(q=>Z.has(q)?{id:q,width:3,color:{color:us}}:{id:q,width:1.6,color:{color:v.get(q).color}})),x=Z;let F=y.filter(q=>c.get(q));if(p.setSelection({nodes:F,edges:[]},{highlightEdges:!1}),!O||!F.length)return;F.some(q=>{let{x:j,y:Rt}=p.canvasToDOM(p.getPosition(q));return j>0&&j<t.clientWidth&&Rt>0&&Rt<t.clientHeight})||p.focus(F[0],{scale:Math.max(p.getScale(),jn),animation:!1})},show(y){p.fit({nodes:y.filter(b=>c.get(b)),animation:!1,maxZoomLevel:1.15}),p.getScale()<jn&&p.moveTo({scale:jn})},destroy:()=>p.destroy()}}function ra(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?Math.max(...o)-Math.min(...o)+110:0)))}var kl=250,yl={0:t=>t.fit()};function aa(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:u,title:p}=t,m=mt(null),$=mt({of:"",view:null,ids:new Set}),f=mt(t);f.current=t,yt(()=>{let y=performance.now(),b=$.current.of===e?$.current.view:null,O=0,C=(F,ut)=>{window.clearTimeout(O),O=window.setTimeout(()=>f.current.onHover(F===null?null:{id:F,...ut}),kl)},Z=sa(m.current,{nodes:o,edges:n,options:r,view:b},{onChoose:F=>f.current.onChoose(F),onUnfold:F=>f.current.onUnfold(F),onHover:C});s.current=Z;let kt=b?o.map(F=>F.id).filter(F=>!$.current.ids.has(F)):[];return kt.length&&Z.show([...kt,...i]),m.current.dataset.ms=String(Math.round(performance.now()-y)),()=>{window.clearTimeout(O),$.current={of:e,view:Z.view(),ids:new Set(o.map(F=>F.id))},Z.destroy(),s.current=null}},[e,o,n]),yt(()=>{u&&$.current.of===""&&s.current.fit(12/14)},[u]),yt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let k=y=>{y.key==="Escape"?t.onClear():yl[y.key]?.(s.current)},v=Math.max(420,Math.round(window.innerHeight*.74)),x={height:`${ra(o,v)}px`};return a`<div class="doek" id="doek" ref=${m} style=${x} data-title=${p} onKeyDown=${k}></div>`}var fs=g.graph,wl=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,vl=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${t.shape==="name"?"#FFFFFF":t.color} stroke=${t.shape==="name"?t.color:"#16212B"} />`}
  </svg>
`;function ia({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([i])=>t.rows.some(l=>l.group===i)),r=Object.entries(t.looks.nodes).filter(([i])=>t.nodes.some(l=>l.group===i)),s=(i,l)=>{l?o.delete(i):o.add(i),U({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${fs.lines}>
      ${n.map(([i,l])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${i}`} checked=${!o.has(i)}
                onChange=${c=>s(i,c.target.checked)} />
              <${wl} look=${l} /><span>${l.label}</span>
            </label>
          </li>
        `)}
    </ul>
    <ul class="lijnen" aria-label=${fs.points}>
      ${r.map(([,i])=>a`<li><label><${vl} look=${i} /><span>${i.label}</span></label></li>`)}
      ${t.nodes.some(i=>i.slot)&&a`<li><label><span class="leegvak" aria-hidden="true"></span><span>${fs.not_said}</span></label></li>`}
    </ul>
  `}var Ho=g.graph,la="from_label",xl="amount",ds=new WeakMap;function Ol(t,e){return ds.has(t)||ds.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),ds.get(t).get(e)||Ho.not_said}function wo(t,e,o){let n=Gr(o);return n?Ol(t,e[n]):e.said[Cn(t).indexOf(o)]||""}function Sl(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[wo(t,l,n),l]),i=l=>+(l===""||l===Ho.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*E(l[0],c[0])).map(([,l])=>l)}function ca({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=z.route.query.sorteer||la,i=Object.entries(t.table),l=(m,$)=>{let f=s===m?`-${m}`:m;U({sorteer:f===la?null:f},!0),dt(Ho.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",f[0]==="-"?Ho.down:Ho.up))},c=m=>s===m?"ascending":s===`-${m}`?"descending":null,u=([m,$])=>m===xl?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(m)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${m}`} onClick=${()=>l(m,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=m=>{let $=m.id===o,f=$||o&&(m.from===o||m.to===o);return a`
      <tr key=${m.id} role="row" class=${f?"gekozen":null} data-rij=${m.id} data-van=${m.from||""}
        data-naar=${m.to||""} onClick=${k=>k.target.closest("button, a")||n(m.id)}>
        ${i.map(([k,v],x)=>x?a`<td role="cell" data-kop=${v}>${wo(t,m,k)}</td>`:a`<th scope="row" role="rowheader" data-kop=${v}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(m.id)}>
                  ${wo(t,m,k)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(u)}</tr></thead>
      <tbody role="rowgroup">${Sl(t,e,s).map(p)}</tbody>
    </table>
  `}function qe(){let t=g.missing;return a`
    <${I} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}var R=g.graph,Cl=["stap","soort","partner","staat","zoek","zonder","kies","uit"],$s=null,pa=()=>$s,ms=t=>U({kies:z.route.query.kies===t?null:t},!0);function jl({thing:t}){let e=ce(()=>[...At.keys()].filter(et).sort((n,r)=>E(w(n),w(r))),[]),o=n=>{let r=e.find(s=>w(s)===n.target.value);r?U({ding:r,kies:null,uit:null}):dt(R.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${R.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${St(t)?w(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${w(n)}></option>`)}</datalist>
    </label>
  `}function Tl({picture:t}){let e=t.name===Le,o=t.nodes.filter(u=>zo(u.id)).sort((u,p)=>E(u.title,p.title)),n=u=>d.codes.CellState[u]?.order??9,r=N(t.rows.map(u=>u.state).filter(Boolean)).sort((u,p)=>n(u)-n(p)),s=u=>L(d.codes.CellState[u]?.label||M("Status",u)),i=fo.filter(u=>t.rows.some(p=>p.kinds?.includes(u.notation))),l=Et.filter(u=>t.rows.some(p=>p.steps?.includes(u.notation))),c=[["stap",R.filters.step,l.map(u=>[u.notation,u.label])],["soort",R.filters.kind,i.map(u=>[u.notation,u.label])],["partner",R.filters.partner,o.map(u=>[_(u.id,"notation"),u.title])],["staat",R.filters.state,r.map(u=>[u,s(u)])]];return a`
    <${Tt}>
      ${!e&&a`<${to} />`}
      <${Fo} />
      <div class="velden">
        ${e&&a`<${jl} thing=${t.centre} />`}
        ${!e&&c.filter(([,,u])=>u.length>1).map(([u,p,m])=>a`<${ht} name=${u} label=${p} options=${m} />`)}
        <${$e} label=${R.filters.search} name="zoek" id="graafzoek" />
        <${He} names=${Cl} />
      </div>
    <//>
  `}function Ll({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${R.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>de(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",R.tools.fit,()=>t.current.fit())} ${n("back",R.tools.back,o)}
      ${n("screen",R.tools.screen,r)} ${n("png",R.tools.png,s)}
      <span class="zacht">${R.keys}</span>
    </div>
  `}function Bl({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>U({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${R.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=w(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${h(R.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=h(R.left_out,{name:w(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${T(["graaf",Le],{ding:r})}>${R.surroundings}</a></p>`})}
    </nav>
  `}function Ml(t,e,o){let n=Y(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>Y(wo(t,s,i)).includes(n))):e}var zl=({shows:t,choose:e})=>a`
  <div class="knoppen" role="group" aria-label=${R.show.label}>
    ${[["beeld",R.show.picture],["tabel",R.show.table]].map(([o,n])=>a`<button type="button" id=${`toon-${o}`} aria-pressed=${String(t===o)}
          onClick=${()=>e(o)}>${n}</button>`)}
  </div>
`;function Al({picture:t,query:e}){let o=mt(null),[n,r]=st(0),[s,i]=st(null),l=e.kies||"",c=["plan","stap","soort","partner","staat","zonder"].map(j=>e[j]).join("|"),u=ce(()=>Vr(t,e),[t,c]),p=(e.uit||"").split(",").filter(St),m=ce(()=>Zr(u,p,t.date),[u,e.uit]),$=ce(()=>m.rows.filter(j=>j.from&&j.to),[m]),f=ce(()=>new Map(m.nodes.map(j=>[j.id,j.title])),[m]),k=m.rows.find(j=>j.id===l||l===`leeg~${j.id}`&&j),v=k?"":f.has(l)?l:"",x=ce(()=>Ml(t,u.rows,e.zoek),[u,e.zoek]),y=!k&&!v&&Y(e.zoek||""),b=y?m.nodes.filter(j=>Y(j.title||"").includes(y)).map(j=>j.id):[],O=e.toon||(window.matchMedia("(max-width: 44rem)").matches?"tabel":"beeld"),C=j=>f.get(j)||R.not_said,Z=j=>{St(j)&&U({uit:(p.includes(j)?p.filter(Rt=>Rt!==j):[...p,j]).join(","),kies:j})};Ye(()=>{!l||!z.started||(k?dt(h(R.chosen_pair,{from:C(k.from),to:C(k.to)})):v&&dt(h(R.chosen_one,{name:C(v)})))},[l]),yt(()=>($s={name:t.name,drawing:o.current},()=>{$s=null}));let kt=k?[k.from,k.to].filter(Boolean):v?[v]:b,F={picture:t,rows:m.rows,name:C},ut=s&&s.id!==l&&a`<${na} ...${F} hover=${s} close=${()=>i(null)} />`,q=tt(R.rows,x.length);return a`
    <${Tl} picture=${t} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${zl} shows=${O} choose=${j=>U({toon:j},!0)} /></div>
        <div class="tekening" hidden=${O!=="beeld"}>
          <${Ll} handle=${o} picture=${t} reset=${()=>r(n+1)} />
          <${Bl} picture=${t} ids=${p} left=${m.left} />
          <div class="vlak">
            <${aa} of=${`${t.name}|${t.date}|${t.centre||""}|${c}|${n}`}
              nodes=${m.nodes} edges=${$} options=${El(t,p)} handle=${o} lit=${kt}
              line=${k?k.id:""} look=${!!l||b.length===1} shown=${O==="beeld"}
              title=${h(R.picture,{title:t.title})} onChoose=${j=>j&&ms(j)}
              onUnfold=${Z} onHover=${i} onClear=${()=>U({kies:null},!0)} />
            ${!u.rows.length&&a`<p class="leegbeeld">${t.centre?R.alone:R.empty}</p>`}
            ${ut}
          </div>
          <${ia} picture=${t} hidden=${e.zonder||""} />
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${ca} picture=${t} rows=${x} chosen=${k?.id||v} pick=${ms}
              caption=${h(R.caption,{title:t.title,rows:q})} />
          </div>
          <div class="acties">
            <${wt} name=${`${t.name}.csv`} rows=${()=>Pl(t,x)} />
          </div>
        </div>
      </div>
      <${oa} ...${F} row=${k} node=${v} unfold=${Z} opened=${p} pick=${ms} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${R.loose}</p>`}
  `}var El=(t,e)=>e.length&&t.name!==Le?{...t.options,groups:{...d.around.options.groups,...t.options.groups}}:t.options,Pl=(t,e)=>[[...Object.values(t.table),...xt],...e.map(o=>[...Object.keys(t.table).map(n=>wo(t,o,n)),...vt(null)])];function Fl({name:t,title:e,sentence:o}){let n=[...Object.values(d.views).map(r=>[r.name,r.title]),[Le,d.around.title]];return a`
    <${I} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${R.pictures}>
      ${n.map(([r,s])=>{let i=r===t?"page":null;return a`<li><a href=${T(["graaf",r])} aria-current=${i}>${s}</a></li>`})}
    </ul>
  `}function ua({route:{path:t,query:e}}){let o=t[1]||Object.keys(d.views)[0],n=ce(()=>qr(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Fl} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Al} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${qe} />`}function Io({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=g[e];return function({route:u}){let p=H(u.query).plan,m=o(p).filter(v=>s(v,u.query)),$=n(),f=tt(l.count,m.length),k=()=>[[...$.map(v=>v.label),...xt],...wn(m,$,is("sorteer",i)).map(v=>[...$.map(x=>x.text(v)),...vt(null,Q(v.id)?.key||p)])];return a`
      <${I} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Tt}>
        <${to} />
        <div class="velden">
          <${$e} name="tekst" />
          ${r().map(v=>a`<${ht} ...${v} />`)}
          <${He} names=${Object.keys(u.query)} />
        </div>
      <//>
      <p class="telling">${f}<${wt} name=${`${t}.csv`} rows=${k} /></p>
      <div class="rol">
        <${nt}
          id=${t}
          caption=${h(l.caption,{count:f})}
          rows=${m}
          columns=${$}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Dt} text=${f} />
    `}}var fa=Et.map(t=>[t.notation,t.label]),da=t=>Et.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),ma=t=>Object.entries(d.codes[t]).map(([e,o])=>[e,o.label]),$a=(t,e)=>!e||Y([w(t),...["altLabel","promise","summary"].flatMap(o=>X(t,o))].join(" ")).includes(Y(e)),_e=g.partners,ha=Io({name:"partners",of:"partners",sort:"naam",rows:t=>d.partners[P?t:""],keep:(t,e)=>$a(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:_e.fields.step,name:"stap",options:fa},{label:_e.fields.kind,name:"soort",options:ma("OrganisationKind")},{label:_e.fields.role,name:"rol",options:Object.entries(_e.roles)}],columns:()=>[{key:"naam",label:_e.columns.name,text:t=>w(t.id),cell:t=>[a`<${S} id=${t.id} />`,a`<${ko} id=${t.id} />`]},{key:"soort",label:_e.columns.kind,text:t=>ne(t.id,"organisationKind")},{key:"stappen",label:_e.columns.steps,text:t=>da(t.steps)},{key:"handelt",label:_e.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:_e.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:_e.columns.wish,text:t=>t.wish}]}),Mt=g.measures,Uo=t=>d.called[t]?.short||"",qo=t=>_(t,"prefLabel"),Nl=ir.map(t=>({id:t,...d.works[t]})).sort((t,e)=>E(Uo(t.id)||"~",Uo(e.id)||"~")||E(qo(t.id),qo(e.id))),Tn=P?"":ve[0].date,Rl=(t,e,o)=>({key:t,label:e,text:({id:n})=>ho(n,o)?Wt(n,o):"",cell:({id:n})=>ho(n,o)&&a`<${at} id=${n} date=${o} />`}),Wl=()=>po("Chapter").sort((t,e)=>E(_(t,"identifier"),_(e,"identifier"))).map(t=>[t,h(Mt.chapter,{identifier:_(t,"identifier"),title:qo(t)})]),ga=Io({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Nl.filter(e=>io(e.id,t)),keep:(t,e)=>$a(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:$o(t.id).includes(e.stap)))&&(!e.soort||pr(t.id).includes(e.soort))&&(!e.wat||Ft(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||ho(t.id)===e.staat),fields:()=>[{label:Mt.fields.what,name:"wat",options:Object.entries(Mt.types)},{label:Mt.fields.chapter,name:"hoofdstuk",options:Wl()},{label:Mt.fields.step,name:"stap",options:[...fa,["alle",Mt.across]]},{label:Mt.fields.kind,name:"soort",options:fo.map(t=>[t.notation,t.label])},{label:Mt.fields.status,name:"staat",options:ma("Status")}],columns:()=>[{key:"nr",label:Mt.columns.number,text:({id:t})=>Uo(t),cell:({id:t})=>Uo(t)?a`<a href=${ee(t)}>${Uo(t)}</a>`:a`<span class="zacht">${Mt.no_number}</span>`},{key:"naam",label:Mt.columns.name,text:({id:t})=>qo(t),cell:({id:t})=>a`<${S} id=${t} text=${qo(t)} />`},...se(({id:t})=>Q(t)?.key),{key:"wat",label:Mt.columns.what,text:({id:t})=>rt(t)},...Tn&&Tn!==Xt?[Rl("plan",L(Ae(Tn)),Tn)]:[],{key:"nu",label:P?Mt.columns.stand:L(Ae(Xt)),text:({id:t})=>Wt(t),cell:({id:t})=>a`<${at} id=${t} />`},{key:"termijn",label:Mt.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>ct(_(t,"finalDueBy"))},{key:"stap",label:Mt.columns.step,text:t=>t.across?g.shared.all_steps:da($o(t.id))},{key:"wie",label:Mt.columns.lead,sort:!1,text:t=>t.container?"":fn(t.id).map(w).join(", ")||g.shared.nobody,cell:t=>t.container?"":fn(t.id).length?a`<${re} ids=${fn(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var Ke=g.lookup,Dl=t=>N(["concerns","reportedUnder","barrier"].flatMap(e=>Pt(t,e))).filter(et),Hl=Object.entries(d.lookups).map(([t,e])=>({id:t,...e,about:Dl(t),text:Y([w(t),...X(t,"altLabel"),_(t,"summary"),e.told].join(" "))})),_a=t=>Zt(t).map(_t),ba=Io({name:"naslag",of:"lookup",sort:"naam",rows:t=>Hl.filter(e=>io(e.id,t)),keep:(t,e)=>(!e.wat||Ft(t.id,e.wat))&&(!e.tekst||t.text.includes(Y(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Ke.fields.what,name:"wat",options:Object.entries(Ke.types).filter(([t])=>po(t).length)},{label:Ke.fields.step,name:"stap",options:Et.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Ke.columns.name,text:({id:t})=>w(t),cell:({id:t})=>[a`<${S} id=${t} />`,_(t,"summary")&&a`<p class="zacht">${_(t,"summary")}</p>`]},...se(({id:t})=>Q(t)?.key),{key:"wat",label:Ke.columns.what,text:({id:t})=>rt(t)},{key:"zegt",label:Ke.columns.told,text:t=>t.told},{key:"over",label:Ke.columns.about,sort:!1,text:t=>t.about.map(w).join("; "),cell:t=>a`<${re} ids=${t.about} name=${Fe} />`},{key:"bron",label:Ke.columns.place,sort:!1,text:({id:t})=>_a(t).join("; "),cell:({id:t})=>{let[e,...o]=_a(t),n=h(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var vo=g.overview;function Il({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=T("overzicht",{...z.route.query,cel:me(e,null,o)});return a`
    <p>${go(W(o))}</p>
    ${n.length>0&&a`<h3>${vo.why}</h3>`}
    ${n.map(l=>a`<p>${_(l,"rationale")} <span class="zacht">${_(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${h(vo.elsewhere,{count:r,kind:G(e)})}${" "}
          <a href=${i}>${vo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${vo.who}</h3><${ls} list=${s} plan=${o} />`}
  `}var Ul=(t,e,o,n,r)=>mo(t,r).filter(s=>un(B(s,"barrier"))===e&&(o!=="kind"||X(s,"interventionKind").includes(n)));function ql({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=mt(null),c=mt(null);yt(()=>{let k=document.getElementById(Po(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(Po(i)))?.focus()},[]);let{word:u,lines:p,look:m}=Qt(e),$=h(vo.panel_note,{scenario:jt(r,s)}),f=k=>o===null?[]:Ul(k,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>U({cel:null})}
      onClick=${k=>k.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${h(vo.panel,{row:t.label,step:ot(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${L(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${P&&`${s.title}. `}${$}</p>
      ${e.things.length?e.things.map(k=>a`<${Er} key=${k} id=${k} scenario=${r} contributions=${f(k)} />`):a`<${Il} cell=${e} />`}
    </dialog>
  `}function ka({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=yr(t),i=W(s),l=i&&De(e,o,i).find(p=>p.key===n),c=l?.cells[Ce(i).indexOf(r)];return c?a`<${ql} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var Ko=g.overview;function Kl({row:t,cell:e,step:o,plan:n}){let{word:r,lines:s,look:i}=Qt(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${ot(o)}><span>${r}</span></td>`;let l=me(t.key,o,n.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${ot(o)}>
      <button
        type="button"
        id=${Po(l)}
        aria-haspopup="dialog"
        onClick=${()=>U({cel:l})}
      >
        <span class="sr">${h(Ko.cell,{row:t.label,step:ot(o)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${Ue} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var hs=({look:t,name:e,note:o})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${o&&a`<span class="bij">${o}</span>`}</th>
`,Gl=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${S} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Ce(e).map((o,n)=>a`<${Kl} row=${t} cell=${t.cells[n]} step=${o} plan=${e} />`)}
  </tr>
`,ya=({by:t,scenario:e,plan:o})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${o===d.plans[0]?"matrix":`matrix-${o.key}`}
    role="table"
  >
    <caption>${h(Ko.caption,{rows:Ko.heads[t],scenario:jt(e,o)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${hs} name=${Ko.heads[t]} />
        ${o.steps.map(n=>a`<${hs} name=${a`<a href=${ee(n.id)}>${n.label}</a>`} note=${n.step} />`)}
        <${hs} look="dwars" name=${g.shared.all_steps} note=${Ko.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${De(t,e,o).map(n=>a`<${Gl} key=${n.key} row=${n} plan=${o} />`)}
    </tbody>
  </table>
`;var be=g.overview,wa={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:va}=g.thing,Vl=(t,e,o)=>{let{word:n,lines:r}=Qt(e);if(!e)return[t.label,ot(o),be.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,ot(o),n,r.join("; "),M("Basis",s),va[i],l,c,u,va[p]]},Ql=(t,e,o)=>[[...be.csv,...xt],...De(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...Vl(n,r,Ce(o)[s]),...vt(e,o.key)]))],Jl=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${wt} name="matrix.csv" rows=${()=>Ql(t,e,o)} />
    <button type="button" onClick=${()=>Or(t,e,o)}>${be.svg}</button>
    <button type="button" onClick=${()=>Sr(t,e,o)}>${be.png}</button>
    <${We} text=${()=>location.href} label=${be.link} />
  </div>
`;function xa({route:t}){let e=H(t.query),o=wa[t.query.rijen||""]||"kind",n=Object.entries(wa).map(([i,l])=>[i,be.rows[l]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${I} text=${be.heading} title=${be.title} />
    <${Nr} open=${!t.query.rijen} />
    <${Tt}>
      <${_o} legend=${be.rows.title} name="rijen" options=${n} current=${r} id="r" />
      <${Ie} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${lo(e).map((i,l)=>a`
            ${P&&a`<h2>${i.title}</h2>`}
            <${Sn} plan=${i} />
            <${ya} by=${o} scenario=${e} plan=${i} />
            ${l===0&&a`<${Rr} />`}
            <${Jl} by=${o} scenario=${e} plan=${i} />
            <${Wr} scenario=${e} plan=${i} />
          `)}
      </div>
      <${Dr} scenario=${e} />
    </div>
    ${s&&a`<${ka} address=${s} by=${o} scenario=${e} />`}
    <${Dt} text=${s?"":h(be.shown,{scenario:jt(e)})} />
  `}var Ut=g.questions.own,gs=200;function Yl({columns:t,rows:e}){return a`
    <p>${tt(Ut.rows,e.length)}${e.length>gs&&` ${h(Ut.first,{count:gs})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Ut.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,gs).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>de(Ut.file,so([t,...e]),"text/csv;charset=utf-8")}>${Ut.csv}</button>
    </div>
  `}function _s({start:t=Ut.example}){let[e,o]=st(t),[n,r]=st(null);async function s(){r({said:Ut.busy});try{r(await A().ask("ask",{text:e}))}catch(i){r({said:i.message})}}return a`
    <section class="blok">
      <h2>${Ut.title}</h2>
      <p class="zacht">${Ut.intro}</p>
      <label class="veld breed">
        <span>${Ut.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>o(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${s}>${Ut.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&a`<p>${n.said}</p>`}
        ${n&&"yes"in n&&a`<p><strong>${n.yes?Ut.yes:Ut.no}</strong></p>`}
        ${n?.graph&&a`<pre tabindex="0" role="region" aria-label=${Ut.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&a`<${Yl} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var V=g.questions,Sa="gaps",Xl=/VALUES\s+\?\w+\s*\{\s*\}/,Oa={barrier:t=>t.barrier&&ot(t.barrier),kind:t=>t.kind&&G(t.kind),partner:t=>t.partner&&w(Kt(t.partner)||t.partner),severity:t=>M("Severity",t.severity),detail:t=>t.detail&&(St(t.detail)?w(t.detail):t.told)},Ca=(t,e)=>(Oa[t]?Oa[t](e):e[t])||"",ja=t=>$t(t).gaps.flatMap(e=>eo(e).map(o=>({...o,plan:e.plan}))),Ta={key:"severity",label:V.columns.weight,text:t=>String(Object.keys(d.codes.Severity).indexOf(t.severity)),cell:t=>a`<${bo} severity=${t.severity} />`};function Zl(t){let e=Object.entries(t.columns),o=n=>St(n.subject)?a`<${S} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Ca(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Ta],...se(n=>n.plan),{key:"bron",label:V.columns.place,sort:!1,text:n=>yo(n).map(_t).join("; ")}]}function tc({name:t,query:e,scenario:o}){let n=ja(o).filter(l=>l.query===t);if(!n.length)return a`<p>${V.nothing}</p>`;let r=Zl(e),s={rows:tt(V.rows,n.length),scenario:jt(o)},i=()=>[[V.columns.sentence,...r.map(l=>l.label),...xt],...n.map(l=>[l.sentence,...r.map(c=>c===Ta?Ca("severity",l):c.text(l)),...vt(o,l.plan)])];return a`
    <div class="rol">
      <${nt}
        id=${`uitkomst-${t}`}
        caption=${h(V.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${wt} name=${`${t}.csv`} rows=${i} />
      <a href=${T("aandachtspunten",{vraag:t})}>${V.as_sentences}</a>
    </div>
  `}function ec({name:t,query:e,scenario:o}){let n=Object.values(d.views).find(i=>i.query===t),r=e.shelf===Sa,s=T("overzicht",{rijen:V.rows_of[t]});return a`
    <p class="kruimel"><a href=${T("vragen")}>${V.title}</a></p>
    <${I} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Tt}><${Ie} /><//>`}
    <${he} pairs=${[[V.why,e.why],[V.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${V.result}</h2>
          <${tc} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in V.rows_of&&a`<p><a href=${s}>${V.in_overview}</a></p>`}
    ${n&&a`<p><a href=${T(["graaf",n.name])}>${V.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${V.ask} <code>${h(V.command,{name:t})}</code></p>`}
    <details>
      <summary>${V.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${V.sparql}><code lang="en">${e.sparql}</code></pre>
      <${We} text=${()=>e.sparql} label=${V.copy} />
    </details>
    ${A()&&!Xl.test(e.sparql)&&a`<${_s} key=${t} start=${e.sparql} />`}
  `}function oc({shelf:t,counts:e}){let o=Object.entries(d.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:V.columns.title,text:r=>r.title,cell:r=>a`<a href=${T(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:V.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:V.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${nt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Sa?n:n.slice(0,2)}
      />
    </section>
  `}function La({route:t}){let e=H(t.query),o=t.path[1],n=d.queries[o];if(o&&!n)return a`<${qe} />`;if(o)return a`<${ec} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of ja(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${I} text=${V.title}><p class="uitleg">${V.intro}</p><//>
    ${A()&&a`<${_s} />`}
    ${V.shelves.map(s=>a`<${oc} shelf=${s} counts=${r} />`)}
  `}var xo=g.search,Ba,Ma=(t,e,o,n,r,s,i)=>({id:t,href:e,label:o,kind:n,list:r,weight:Number(i),names:Y(s),folded:Y(r.join(`
`))});function nc(){let t=new Map([...At.keys()].filter(et).map(e=>[e,d.called[e]?[w(e)]:[]]));for(let[e,o]of At){let n=t.has(e)?e:xo.owners.flatMap(r=>Pt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...xo.texts.flatMap(r=>o[r]||[]))}return t}var sc=()=>[...[...nc()].map(([t,e])=>{let o=Math.min(...co(t).map(r=>Number(xo.weights[r]??xo.weights.rest))),n=[w(t),...X(t,"altLabel")].join(" ");return Ma(t,ee(t),w(t),rt(t),e,n,o)}),...Object.entries(d.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return Ma(t,T(["vragen",t]),e,xo.question,r,e,xo.weights.question)})];function za(t){let e=Y(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};Ba??=sc();let o=r=>e.every(s=>r.names.includes(s)),n=Ba.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(o(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||E(r.item.label,s.item.label));return{wanted:e,found:n.map(({item:r})=>r)}}function Aa(t,e){let o=i=>i!==t.label&&e.some(l=>Y(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>Y(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Ge=g.search,bs=100,Ea=({text:t,wanted:e})=>Xs(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),rc=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${Ea} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${P&&Q(t.id)&&`, ${Q(t.id).title}`}
    </span>
    <p><${Ea} text=${Aa(t,e)} wanted=${e} /></p>
  </li>
`;function Pa({route:t}){let e=t.query.q||"",{wanted:o,found:n}=za(e),r=N(n.map(l=>l.kind)).sort(E),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);yt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?tt(Ge.found,s.length):Ge.nothing;return a`
    <${I} text=${Ge.title} />
    <section class="filters" aria-label=${Ge.label}>
      <div class="velden">
        <${$e} label=${Ge.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${ht} label=${Ge.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Ge.type}</p>
    <ol class="resultaten">
      ${s.slice(0,bs).map(l=>a`<${rc} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>bs&&a`<p>${h(Ge.too_many,{count:s.length-bs})}</p>`}
    <${Dt} text=${o.length?i:""} />
  `}var Oo=g.thing,ac=new Set([...d.hidden,...Oo.said]),J=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,qt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,no=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function ic({property:t,value:e}){return e.startsWith("@")?a`<${S} id=${e.slice(1)} />`:d.lists[t]?M(d.lists[t],e):Oo.truth[e]||ct(e)}var So=t=>Object.entries(At.get(t)).filter(([e])=>!ac.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${ic} property=${e} value=${r} />`);return[L(Pe(e)),n.length>1?a`<${no} items=${n} />`:n[0]]}),Ln=({id:t})=>pe(t).some(([e])=>Ft(e,"Figure"))&&a`<${J} title=${Oo.figures}><${cs} id=${t} /><//>`;function Co({id:t,skip:e}){let o=new Map;for(let[c,u]of pe(t)){if(!et(c)||Ft(c,"Figure")||Ft(c,"Barrier")||e.includes(u))continue;let p=Oo.from_here[u]||h(Oo.this,{term:Pe(u)});o.set(c,[...o.get(c)||[],p])}if(!o.size)return null;let n=[...o].map(([c,u])=>({from:c,how:N(u).join(", ")})),{columns:r,title:s,caption:i}=Oo.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>w(c),cell:({from:c})=>a`<${S} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>rt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Wt(c),cell:({from:c})=>Ee(c)&&a`<${at} id=${c} />`}];return a`
    <${J} title=${s}>
      <${nt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var it=g.thing.organisation,Na=t=>Et.filter(e=>t.includes(e.notation)).map(e=>e.label);function lc({id:t,rows:e}){let o=e.filter(l=>dn(l.role)),n=Na(o.flatMap(l=>$o(l.undertaking))),r=Pt(t,"unit"),s=_(t,"tooi"),i=[...So(t),[g.thing.also_known,X(t,"altLabel").join(", ")],[it.units,r.length>0&&a`<${ae} ids=${r} />`],[it.identity,s?h(it.identified,{code:s,date:ct(_(t,"checkedOn"))}):it.unidentified]];return a`
    <${J} title=${g.thing.known}>
      <${qt} text=${_(t,"summary")} />
      ${ur(t)&&a`<p>${it.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${it.independent}</p>`}
      <p>${n.length?h(it.steps,{steps:nn(n.map(l=>l.toLowerCase()))}):it.no_steps}</p>
      <${he} pairs=${i} />
    <//>
  `}function cc({rows:t}){let e=it.columns,o=({undertaking:s})=>d.works[s]?.across?g.shared.all_steps:Na($o(s)).join(", "),n=[...se(s=>Q(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>w(s.undertaking),cell:s=>a`<${S} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>rt(s.undertaking)},{key:"rol",label:e.role,text:s=>M("Role",s.role)},{key:"stand",label:e.stand,text:s=>Wt(s.undertaking),cell:s=>a`<${at} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Lt} of=${[s.id]} />`}],r=N(t.map(s=>s.undertaking)).length;return a`
    <${J} title=${h(it.work,{count:r})}>
      <p class="zacht">${it.work_note}</p>
      ${r?a`<${nt} id="acties" caption=${it.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function pc({id:t}){let e=Ct(t,"Contribution","byOrganisation");return e.length?a`
    <${J} title=${h(it.own,{count:e.length})}>
      <p class="zacht">${it.own_note}</p>
      ${e.map(o=>a`
          <h3><${S} id=${B(o,"initiative")} /></h3>
          <${Do} id=${o} />
          <${Lt} of=${[o]} />
        `)}
    <//>
  `:null}function uc({id:t}){let e=Ct(t,"Expectation","organisation");return e.length?a`
    <${J} title=${it.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${L(ne(o,"engagement")||it.wish)}</strong>: ${_(o,"rationale")}</p>
            <${Lt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function fc({id:t}){let e=["member","organization"].flatMap(n=>Ct(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${S} id=${B(n,"member")} />`,it.member,a`<${S} id=${B(n,"organization")} />`,`: ${_(n,"post")}`]);return a`<${J} title=${it.members}><${no} items=${o} /><//>`}var Fa=4;function dc({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>dn(s.role)))for(let s of Ao(r).filter(i=>i!==t))o.set(s,N([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Fe),i=h(s.length>Fa?it.more_works:it.works,{works:s.slice(0,Fa).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${J} title=${it.together}>
      <p class="zacht">${it.alphabetical}</p>
      <${ae} ids=${ge([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Ra({id:t}){let e=mn(t);return a`
    <${lc} id=${t} rows=${e} />
    <${cc} rows=${e} />
    <${pc} id=${t} />
    <${uc} id=${t} />
    <${fc} id=${t} />
    <${dc} id=${t} rows=${e} />
    <${Co} id=${t} skip=${["unitOf","unit"]} />
  `}var ie=g.thing.step,ks=t=>te[t]?.[1]||"",Wa=(t,e="")=>[a`<${Ue} basis=${t} />`,` ${ks(t)}${e}`],mc=({id:t,narrow:e})=>a`
  <${J} title=${ie.what}>
    <${qt} text=${_(t,"step")} />
    <${qt} text=${_(t,"definition")} />
    <${qt} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ie.narrower}<${re} ids=${e} />.</p>`}
    ${B(t,"broader")&&a`<p>${ie.broader}<${S} id=${B(t,"broader")} />.</p>`}
  <//>
`;function $c({id:t,scenario:e}){let o=ie.cell_columns,n=$t(e).matrix.kind.filter(c=>rn(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>T("overzicht",{cel:me(c.column,un(t),c.plan)}),s=c=>L(G(c.column)),i=c=>{let{word:u,lines:p,look:m}=Qt(c);return[a`<span class=${`chip ${m}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...se(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Qt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>ks(c.most_basis),cell:c=>c.most_basis&&Wa(c.most_basis)}];return a`
    <${J} title=${ie.cells}>
      <p class="zacht">${jt(e)}</p>
      <${nt} id="vakken" caption=${ie.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function hc({links:t,scenario:e}){let o=ie.columns,n=s=>B(s,"initiative"),r=[...se(s=>Q(s)?.key),{key:"actie",label:o.action,text:s=>w(n(s)),cell:s=>a`<${S} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>X(s,"interventionKind").map(G).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Ao(n(s)).map(w).join(", "),cell:s=>a`<${re} ids=${Ao(n(s))} />`},{key:"stand",label:o.stand,text:s=>Wt(n(s),e.date),cell:s=>a`<${at} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>ks(Ne(s,"basis",e)),cell:s=>Wa(Ne(s,"basis",e),`; ${M("Strength",Ne(s,"strength",e))}`)}];return a`
    <${J} title=${h(ie.work,{count:N(t.map(n)).length})}>
      ${t.length?a`<${nt} id="wiewat" caption=${ie.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${go(W(e.plan))}</p>`}
    <//>
  `}function gc({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${S} id=${o} />`,h(oe(Q(o)).thing.step.helper,{awareness:ne(o,"awareness")||ie.unaware})]);return a`<${J} title=${ie.helpers}><${no} items=${e} /><//>`}function Da({id:t}){let e=H(z.route.query),o=Pt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Ct(i,s,"barrier")),r=n("Contribution").filter(s=>es(s,e)&&io(s,e.plan));return a`
    <${mc} id=${t} narrow=${o} />
    <${$c} id=${t} scenario=${e} />
    <${hc} links=${r} scenario=${e} />
    <${gc} ids=${n("Facilitator")} />
  `}var le=t=>oe(Q(t)).thing.undertaking,Ha=t=>a`<${Lt} of=${[t]} />`;function _c({report:t,said:e}){return a`
    <${qt} text=${_(t,"summary")} />
    <${oo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Lt} of=${[t]} />
  `}function bc({id:t}){let e=Q(t),{result:o}=le(t),n=e.dates.filter(({date:s})=>ho(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[_(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=$n(t,s);return a`
          <li>
            <strong>${L(i)}</strong>
            <p><${at} id=${t} date=${s} /></p>
            ${l&&a`<${_c} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function kc({id:t}){let e=Pt(t,"silentPart"),o=e.map(n=>[_(n,"summary"),a`<span class="zacht"> (${M("SilentWeight",_(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${le(t).silent}</strong></p><${no} items=${o} />`}function yc({id:t}){let e=le(t),o=e.deadline_columns,n=hn(t);if(!n.length)return null;let r=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>_(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>_(i,"dueBy"),cell:i=>ct(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:o.kind,text:i=>gn(_(i,"modality"))},{key:"er",label:o.there,text:i=>fe(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${qt} text=${_(i,"summary")} />`,Ha(i)]}];return a`<${nt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function wc({id:t}){let e=le(t),o=e.who_columns,n=Xe(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${S} id=${i} /><${ko} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>w(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>M("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>_(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>Ha(i.id)}];return a`<${nt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function vc({id:t}){let e=Pt(B(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${le(t).heading}<${re} ids=${e} />.</p>`}function xc({id:t}){let e=le(t),o=mo(t);if(o.length)return o.map(r=>a`<${Do} id=${r} /><${Lt} of=${[r]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=X(t,"interventionKind").map(G).join(", ");return a`
    <p>${h(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function Oc({id:t}){let e=le(t),o=pe(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${at} id=${r} />`;return a`
    <${J} title=${e.container}><p>${e.parts}</p><${ae} ids=${o} more=${n} /><//>
  `}var Sc=({id:t})=>a`
  <${J} title=${le(t).progress}><${bc} id=${t} /><${kc} id=${t} /><${yc} id=${t} /><//>
  <${J} title=${le(t).who}><${wc} id=${t} /><${vc} id=${t} /><//>
  <${J} title=${le(t).steps}><${xc} id=${t} /><//>
`;function Ia({id:t}){let e=le(t),o=Q(t),n=_(t,"promise"),r=So(t),s=_(t,"isContainer")==="true"?Oc:Sc;return a`
    <${J} title=${n?e.promise:e.what}>
      <${qt} text=${n} />
      <${qt} text=${_(t,"summary")} />
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:Ae(o.date,o)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Lt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Ln} id=${t} />
    ${r.length>0&&a`<${J} title=${g.thing.further}><${he} pairs=${r} /><//>`}
    <${Co} id=${t} skip=${["subMeasureOf"]} />
  `}var Ve=g.thing;function Cc({id:t}){let e=pe(t).filter(([r,s])=>s==="inChapter"&&Ee(r)).map(([r])=>r),o=[...So(t),[Ve.also_known,X(t,"altLabel").join(", ")],[Ve.place,Zt(t).length>0&&a`<${Lt} of=${[t]} />`]],n=r=>a` <${at} id=${r} />`;return a`
    <${J} title=${Ve.known}>
      ${Ft(t,"Facilitator")&&a`<p class="zacht">${oe(Q(t)).thing.other.judged}</p>`}
      <${qt} text=${_(t,"summary")} />
      <${qt} text=${_(t,"rationale")} />
      <${he} pairs=${o} />
    <//>
    <${Ln} id=${t} />
    ${e.length>0&&a`<${J} title=${Ve.other.chapter}><${ae} ids=${ge(e)} more=${n} /><//>`}
    <${Co} id=${t} skip=${["inChapter"]} />
  `}var Ua=5;function jc({id:t}){let e=H(z.route.query),o=s=>eo(s).some(i=>i.subject===t||Ft(t,"Barrier")&&rn(i.barrier,s.plan)===t||zo(t)&&[i.partner,...i.beside||[]].includes(_(t,"notation"))),n=$t(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(Ua);return a`
    <${J} title=${h(Ve.gaps,{count:n.length})}>
      <${Wo} list=${n.slice(0,Ua)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${h(g.shared.show_more,{count:r.length})}</summary>
            <${Wo} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var qa={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Tc({id:t}){let e=uo(t),o=[qa[e]&&a`<a href=${T(qa[e])}>${Ve.crumbs[e]}</a>`,P&&Q(t)?.title,...["inChapter","subMeasureOf"].map(n=>B(t,n)&&a`<${S} id=${B(t,n)} />`),rt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var Lc={undertaking:Ia,organisation:Ra,step:Da,other:Cc};function Ka({route:t}){let e=t.path.slice(1).join("/");if(!et(e))return a`<${qe} />`;let o=w(e),n=uo(e),r=Lc[n],s=()=>{let l=h(Ve.footnote,{kind:rt(e),name:o,said:_(e,"promise")||_(e,"summary")});return _n(l.trim().replace(/([^.!?])$/,"$1."),Zt(e),null,Q(e)||W())},i=n==="undertaking"&&_(e,"isContainer")!=="true";return a`
    <${Tc} id=${e} />
    <${I} text=${Ft(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${at} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${We} text=${s} />
      <a href=${T(["graaf","omgeving"],{ding:e})}>${Ve.around}</a>
    </div>
    <${r} id=${e} />
    <${jc} id=${e} />
  `}var ke=g.timeline,Bc=t=>[t.id&&w(t.id),t.what].filter(Boolean).join(": "),Ga=(t,e)=>[t.progress&&t.id&&Wt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Bn=t=>t.day.slice(0,4);function Mc({row:t,date:e}){let o=Ga(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${ke.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${S} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Tr} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var zc=(t,e)=>[[...ke.csv,...xt],...t.map(o=>[o.when,ke.kinds[o.kind],o.id&&w(o.id),o.what,Ga(o,e.date),Zt(o.at).map(_t).join("; "),...vt(e,o.plan||o.at)])],Ac=["tekst","wat","stap","jaar"];function Ec({years:t}){return a`
    <${Tt}>
      <${to} />
      <${Fo} />
      <div class="velden">
        <${$e} name="tekst" />
        <${ht} label=${ke.fields.what} name="wat" options=${Object.entries(ke.kinds)} />
        <${ht} label=${ke.fields.step} name="stap" options=${Et.map(e=>[e.notation,e.label])} />
        <${ht} label=${ke.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${He} names=${Ac} />
      </div>
    <//>
  `}function Va({route:t}){let e=H(t.query),o=t.query,n=d.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Bn(l)===o.jaar)&&(!o.tekst||Y(Bc(l)).includes(Y(o.tekst)))),s=tt(ke.count,r.length),i=l=>r.filter(c=>Bn(c)===l);return a`
    <${I} text=${ke.title}><p class="uitleg">${ke.intro}</p><//>
    <${Ec} years=${N(n.map(Bn))} />
    <p class="telling">${s}<${wt} name="tijdlijn.csv" rows=${()=>zc(r,e)} /></p>
    ${N(r.map(Bn)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Mc} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Dt} text=${s} />
  `}var bt=g.unknown,zt=d.unknown,ye=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:h(bt.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`;function jo({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${h(g.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var Qa=t=>ge(t).map(e=>a`<li><${S} id=${e} /></li>`),Ja=t=>[...t].sort((e,o)=>E(w(B(e,"initiative")),w(B(o,"initiative")))),Pc=({id:t})=>a`
  <li>
    <${S} id=${B(t,"initiative")} />${" → "}<${yn} id=${B(t,"barrier")} />
    ${`: ${_(t,"rationale")}`}<${oo} of=${t} />
  </li>
`,Fc=({id:t})=>a`
  <li><${S} id=${B(t,"initiative")} />${`: ${ne(t,"status")}`}<${oo} of=${t} /></li>
`;function Nc(){let t=bt.unjudged,e=ge(zt.unjudged).map(o=>a`<li><${S} id=${o} /><span class="zacht"> – ${rt(o).toLowerCase()}</span></li>`);return a`
    <${ye} of=${t} count=${e.length}>${e.length?a`<${jo} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Rc(){let t=po("Contribution").length,e=s=>a`<${Pc} id=${s} />`,o=Ja(zt.weak).map(e),n=h(bt.weak.intro,{all:t,stated:t-o.length}),r=Ja(zt.statuses).map(s=>a`<${Fc} id=${s} />`);return a`
    <${ye} of=${bt.weak} count=${o.length} intro=${n}><${jo} items=${o} shown=${6} /><//>
    <${ye} of=${bt.other} count=${zt.other.length}><${jo} items=${zt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ye} of=${bt.statuses} count=${r.length}><${jo} items=${r} shown=${6} /><//>`}
  `}var Wc=()=>a`
  <${ye} of=${bt.clashes} count=${zt.clashes.length}>
    ${ge(zt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${S} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Lt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Dc(){if(!zt.judged.length)return null;let t=e=>h(bt.judged.line,{step:w(B(e,"barrier")),kinds:X(e,"interventionKind").map(G).join(", "),state:ne(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:ct(_(e,"asOf"))});return a`
    <${ye} of=${bt.judged} count=${zt.judged.length}>
      <ul>${zt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Hc(){let t=bt.expected.columns,e=n=>B(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>w(e(n)),cell:n=>a`<${S} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>X(n,"interventionKind").map(G).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${ye} of=${bt.expected} count=${zt.expected.length}>
      <details>
        <summary>${bt.expected.show}</summary>
        <div class="rol">
          <${nt} id="verwacht" caption=${bt.expected.caption} rows=${zt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Ic=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(d.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${L(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Uc(){let t=bt.reading;return a`
    <${ye} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Ic} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${d.plans.map(e=>a`<p>${`${Ze(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ya=()=>a`
  <${I} text=${bt.title}><p class="uitleg">${bt.intro} ${Oe}</p><//>
  <${Nc} />
  <${Rc} />
  <${Wc} />
  <${Dc} />
  <${ye} of=${bt.nameless} count=${zt.nameless.length}><${jo} items=${Qa(zt.nameless)} /><//>
  <${ye} of=${bt.generic} count=${zt.generic.length}><${jo} items=${Qa(zt.generic)} /><//>
  <${Hc} />
  <${Uc} />
`;var gt=g.whatif,Za=(t,e,o)=>$t({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function ti(t){if(!t)return gt.no_cell;let{word:e,lines:o}=Qt(t);return[e,...o].join(", ")}var ys=(t,e)=>{let o=L(G(t.column));return e?h(gt.cell,{kind:o,step:ot(t.barrier).toLowerCase()}):o};function Xa({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${P?"h3":"h2"}>${h(gt.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function qc({loss:t,scenario:e,id:o,title:n}){let r=l=>Za(t,l,e),s=l=>T("overzicht",{cel:me(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:gt.columns.cell,sort:!1,text:l=>ys(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${ys(l,r(l))}</a>`:ys(l)},{key:"nu",label:gt.columns.now,sort:!1,text:l=>ti(r(l))},{key:"weg",label:gt.columns.lost,sort:!1,text:l=>l.said}];return a`<${nt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Kc({loss:t,scenario:e}){let o=W(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===d.plans[0]?"":`-${o.key}`}`,l=u=>[" ",a`<${at} id=${u} date=${e.date} />`],c=(u,p)=>a`
    <${Xa} title=${u} count=${p.length} none=${r}><${ae} ids=${p} more=${l} /><//>
  `;return a`
    <section>
      ${P&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${Xa} title=${n} count=${t.cells.length} none=${r}>
        <${qc} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(u=>Array.isArray(t[u])).map(u=>c(s[u],t[u]))}
      ${t.blocks.map(u=>c(u.said,u.acts))}
    </section>
  `}function ei({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=Za(r,s,o),l=i?ot(s.barrier):"";return[e,G(s.column),l,ti(i),s.said,...vt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Kc} key=${r.plan} loss=${r} scenario=${o} />`):lo(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${wt} name="wat-als.csv" rows=${()=>[[...gt.csv,...xt],...n()]} />
    </div>
  `}var Gc=(t,e)=>[...sn(e),...t.map(o=>["zonder",o])];function Vc({notations:t,names:e,scenario:o}){let[n,r]=st(null),s=[o.key,...t].join();if(Ye(()=>{let c=!0;return r(null),nr(Gc(t,o)).then(u=>{c&&(r(u),dt(gt.done))}).catch(u=>c&&r({silent:u.message||gt.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${gt.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=tt(gt.questions,n.gaps.filter(i).length);return a`
    <div>
      <${ei} losses=${n.losses.filter(i)} without=${nn(e)} scenario=${o} />
      <p>${h(gt.with_this,{questions:l,now:$t(o).gaps.length})}</p>
    </div>
  `}var Mn=t=>_(t,"notation");function Qc({acting:t,chosen:e}){if(!xe())return a`
      <${ht} label=${gt.one} name="zonder" options=${t.map(n=>[Mn(n),w(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);U({zonder:s.map(Mn).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${gt.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Mn(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${w(n)}`}
          </label>
        `)}
    </fieldset>
  `}function oi({route:t}){let e=H(t.query),{without:o}=$t(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>E(w(l),w(c))),r=(t.query.zonder||"").split(",").map(Kt).filter(Boolean),s=r.map(l=>w(l)),[i]=r;return a`
    <${I} text=${gt.title}><p class="uitleg">${gt.intro}</p><//>
    <${Tt}>
      <${Ie} />
      <div class="velden"><${Qc} acting=${n} chosen=${r} /></div>
    <//>
    ${!xe()&&a`<p class="zacht">${gt.alone}</p>`}
    ${r.length===1&&a`<${ei} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&xe()&&a`<${Vc} notations=${r.map(Mn)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${gt.choose}</p>`}
    <${Dt} text=${r.length===1?h(gt.said,{name:s[0]}):""} />
  `}var Ot=t=>document.getElementById(t);Ot("spring").addEventListener("click",t=>{t.preventDefault(),Ot("inhoud").focus()});Ot("menuknop")?.addEventListener("click",()=>{let t=Ot("menu").classList.toggle("is-open");Ot("menuknop").setAttribute("aria-expanded",String(t))});Ot("menu")?.addEventListener("click",t=>{t.target.closest("a")&&(Ot("menu").classList.remove("is-open"),Ot("menuknop").setAttribute("aria-expanded","false"))});Ot("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=T("zoek",{q:Ot("zoek").value})});Ot("meld").addEventListener("click",()=>{let{text:t,done:e}=g.shared.report_fault,{version:o,content:n}=d.meta,r={title:document.title,address:location.hash||"#/overzicht",version:o,content:n};os(h(t,{...r,sources:Ze()}),e)});var ni={__proto__:null,overzicht:xa,aandachtspunten:Ur,partners:ha,maatregelen:ga,naslag:ba,tijdlijn:Va,graaf:ua,ding:Ka,vragen:La,"wat-als":oi,vergelijk:Br,"weet-niet":Ya,zoek:Pa,...(d.served||A())&&{controleer:Cr},onbekend:qe};function Jc(t,e){let o=Object.keys(d.views).length>0,n=Object.keys(d.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return or(e)&&r.views===o&&r.comparisons===n?!1:(ze(a`<p role="status">${g.werkplaats.busy}</p>`,Ot("inhoud")),A().ask("page",{options:sn(e),...r}).then(({page:s})=>A().show(s,A().own)).catch(s=>ze(a`<p role="alert">${s.message}</p>`,Ot("inhoud"))),!0)}function Yc(t){let e=t.path[0]||"overzicht",o=Ot("inhoud");if(!(A()?.own&&Jc(e,H(t.query)))){o.className=`scherm-${e}`,ze(a`<${ni[e]||ni.onbekend} key=${t.path.join("/")} route=${t} />`,o);for(let n of document.querySelectorAll("#menu a")){let r=Jn(n.hash).path;r[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",T(r))}}}function ws(){let t=Ot("motor");if(!t)return window.removeEventListener("werkplaats",ws);t.hidden=!1;let{state:e,why:o,own:n}=A();ze(a`<${br} state=${e} why=${o} own=${n} />`,t)}A()&&(Ot("eigen").hidden=!1,window.addEventListener("werkplaats",ws),ws());Ot("inhoud").replaceChildren();Ys(Yc);document.documentElement.dataset.klaar="ja";return ci(Xc);})();
