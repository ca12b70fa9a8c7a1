"use strict";var ketenkaart=(()=>{var Yd=Object.defineProperty;var S=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Zd=(t,e)=>{for(var n in e)Yd(t,n,{get:e[n],enumerable:!0})};function ft(t){let e=St("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function hl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var St,fe=S(()=>{"use strict";St=t=>document.getElementById(t)});async function gl(){let t=Uint8Array.from(atob(St("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Fa=Xd(await new Response(e).json())}function Xd(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Fa,Ea=S(()=>{"use strict";fe()});function yl(t){var e=bl.get(this);return e||(e=new Map,bl.set(this,e)),(e=kl(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],u=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&u(),u(p));for(var d=0;d<n[p].length;d++)s=n[p][d],r===1?s==="<"?(u(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(u(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[p][d+1]===">")?(u(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(u(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var kl,bl,wl=S(()=>{kl=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,kl(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},bl=new Map});function ys(t){t&&t.parentNode&&t.remove()}function qa(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ia.call(arguments,2):n),Co(t,i,s,o,null)}function Co(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:jo,__v:o||++xl,__i:-1,__u:0};return!o&&ht.vnode&&ht.vnode(r),r}function $r(t){return t.children}function lr(t,e){this.props=t,this.context=e,this.__g=0}function os(t,e){if(e==null)return t.__&&os(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:os(t)}function s$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=ws({constructor:jo},n)).__v=n.__v+1,ht.vnode&&ht.vnode(e),Ra(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||os(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,zl(o,e,r),n.__=n.__e=null,e.__e!=s&&Cl(e))}function Cl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Cl(t)}function _l(t){(8&t.__g||(t.__g|=8,ss.push(t),pr++))&&Aa==ht.debounceRendering||((Aa=ht.debounceRendering)||queueMicrotask)(jl)}function jl(){try{for(var t,e=1;ss.length;)ss.length>e&&ss.sort(Sl),t=ss.shift(),e=ss.length,8&t.__g&&s$(t)}finally{(pr=ss.length)&&(Aa||queueMicrotask)(jl)}}function Ll(t,e,n,s,o,r,i,l,c,u,p){var d,m,$,h,g,k,_=s.__k||dr,v=e.length;for(c=o$(n,e,_,c,v),d=0;d<v;d++)($=n.__k[d])!=null&&(m=~$.__i&&_[$.__i]||ur,$.__i=d,k=Ra(t,$,m,o,r,i,l,c,u,p),h=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Wa(m.ref,null,$,m),$.ref&&p.push($.ref,$.__c||h,$)),g=g||h,4&$.__u?(c=Ml($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?c=k:h&&(c=h.nextSibling),$.__u&=-21);return n.__e=g,c}function o$(t,e,n,s,o){var r,i,l,c,u,p,d,m,$,h=n.length,g=h,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=Co(null,i):Pa(i)?i=v[r]=Co($r,{children:i}):i.constructor===jo&&i.__b?i=v[r]=Co(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=r$(i,n,c,g))&&(g--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?k--:u==c+1?k++:u!=c&&(u>c?k--:k++,_=1)):(~u||(o>h?k--:o<h&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(p=[],d=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=p.length;k<m;)p[$=k+m>>1]<i.__i?k=$+1:m=$;p[k]=i.__i,d[r]=k+1}for(k=p.length;r--;)d[r]&&(d[r]==k?k--:v[r].__u|=4)}if(g)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=os(l)),Da(l,l));return s}function Ml(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Ml(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=os(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function r$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function vl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ar(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||vl(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||vl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Na[e]||(Na[e]=a$(e)),(t.__a||(t.__a={}))[e]=Ba,r=e!=(e=e.replace(Ol,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function a$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[ir]==null)e[ir]=Ba++;else if(e[ir]<this.__a[t])return;return n(ht.event?ht.event(e):e)}}}function Ra(t,e,n,s,o,r,i,l,c,u){var p,d,m,$,h,g,k,_,v,F,P,V,W,tt,Nt,L,wt,Yt,M=e.type;if(e.constructor!==jo)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,d=r=[],p.nodeType==8?l=cr(p,r):r.push(p),l=r[0]||l),(p=ht.__b)&&p(e);t:if(typeof M=="function"){m=i.length;try{if(_=e.props,v=(p=M.prototype)&&p.render,F=(p=M.contextType)&&s[p.__c],P=p?F?F.props.value:p.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new M(_,P):(e.__c=$=new lr(_,P),$.constructor=M,$.render=l$),F&&F.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),M.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ws({},$.__s)),ws($.__s,M.getDerivedStateFromProps(_,$.__s)))),h=$.props,g=$.state,$.__v=e,n.__c){if(_!==h&&v&&!M.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,P),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,P)===!1){e.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Rt){Rt&&(Rt.__=e)}),dr.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=os(n);break t}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,P),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(h,g,k)})}else v&&!M.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=P,$.props=_,$.__P=t,$.__g&=-5,V=ht.__r,W=v?25:0;do $.__g&=-9,V&&V(e),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++W<25);v&&(dr.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ws({},s,$.getChildContext())),v&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(h,g)),tt=p&&p.type===$r&&p.key==null?p.props.children:p,_.__P&&(p=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Rt){Rt&&Da(Rt,Rt)}),n.__k=null),l=n.__k?os(n,0):null),l=Ll(t,Pa(tt)?tt:[tt],e,n,s,o,r,i,l,c,u),_.__P&&(e.__e=null,l=p),e.__u&=-161,d&&d.some(ys),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Rt){if(i.length=m,e.__v=null,c||r)if(Rt&&Rt.then){if(e.__u|=128|c,r){for(~(wt=r.indexOf(l||void 0))||(wt=r.length);(Yt=r[wt-1])&&Yt.nodeType==8;)wt--;for(;wt<r.length;wt++)if(Yt=r[wt])if(r[wt]=null,Nt){if(Yt==L)break}else{if(Yt.nodeType!=8)break;Yt.data.startsWith("$s")&&(L=cr(Nt=Yt))}}if(!Nt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Nt=l}(p=cr(Nt=e.__c.__z||(e.__c.__z=Nt)))?(e.__e=Nt,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(ys);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Rt&&Rt.then||Tl(e),ht.__e(Rt,e,n)}}else l=e.__e=i$(n.__e,e,n,s,o,r,i,c,u,t);return(p=ht.diffed)&&p(e),l}function cr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Tl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Tl))}function zl(t,e,n){for(var s=0;s<n.length;)Wa(n[s++],n[s++],n[s++]);ht.__c&&ht.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){ht.__e(r,o.__v)}})}function i$(t,e,n,s,o,r,i,l,c,u){var p,d,m,$,h,g,k,_,v=n.props||ur,F=e.props,P=e.type;if(P=="svg"?o="http://www.w3.org/2000/svg":P=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((h=r[p])&&(P?h.localName==P:h.nodeType==3)){t=h,r[p]=null;break}}if(!t){if(_=u.ownerDocument||document,!P)return _.createTextNode(F);t=_.createElementNS(o,P,F.is?F:u),l&&(ht.__m&&ht.__m(e,r),l=!1),r=null}if(P){if(u=P=="template"&&t.content||t,r=P=="textarea"&&F.defaultValue!=null?null:r&&Ia.call(u.childNodes),!l&&r)for(v={},p=0;p<t.attributes.length;p++)v[(h=t.attributes[p]).name]=h.value;for(p in v)h=v[p],p=="dangerouslySetInnerHTML"?m=h:p=="children"||p in F||p=="value"&&"defaultValue"in F||p=="checked"&&"defaultChecked"in F||ar(t,p,null,h,o);for(p in F)h=F[p],p=="children"?$=h:p=="dangerouslySetInnerHTML"?d=h:p=="value"?g=h:p=="checked"?k=h:l&&typeof h!="function"||v[p]===h||ar(t,p,h,v[p],o);d?(l||m&&(d.__html==m.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(m&&(t.textContent=""),(P=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&n$.test(P))&&(o="http://www.w3.org/1999/xhtml"),Ll(u,Pa($)?$:[$],e,n,s,o,r,i,r?r[0]:n.__k&&os(n,0),l,c),r&&r.some(ys)),l&&P!="textarea"||(p="value",P=="progress"&&g==null?t.removeAttribute(p):g==null||g===t[p]&&(P!="progress"||g)||ar(t,p,g,v[p],o),p="checked",k!=null&&k!=t[p]&&ar(t,p,k,v[p],o))}else v===F||l&&t.data==F||(t.data=F);return t}function Wa(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){ht.__e(o,n)}}function Da(t,e,n){var s,o,r,i;if(ht.unmount&&ht.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Wa(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){ht.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Da(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=cr(s,r=[]))&&(s==t.__e&&r.some(ys),ys(o),ys(s)),n||ys(t.__e),t.__e=t.__c=t.__=null}function l$(t,e,n){return this.constructor(t,n)}function kn(t,e){var n,s,o,r;ht.__&&ht.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Co($r,{children:[t]}),o=[],r=[],Ra(e,e.__k,s||ur,ur,e.namespaceURI,s?null:e.firstChild?Ia.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),zl(o,e.__k,r),e.__k.props.children=null}var ht,xl,t$,ss,Aa,pr,Sl,ir,Ol,Ba,Na,e$,jo,ur,dr,n$,Pa,Ia,ws,mr=S(()=>{jo=Symbol.for("pv"),ur={},dr=[],n$=/^m(i|n|o|s|text|space)$/,Pa=Array.isArray,Ia=dr.slice,ws=Object.assign;ht={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw pr=0,t}},xl=0,t$=function(t){return t!=null&&t.constructor===jo},lr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=ws({},this.state)),typeof t=="function"&&(t=t(ws({},n),this.props)),t&&(ws(n,t),this.__v&&(e&&this.__k.push(e),_l(this)))},lr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),_l(this))},lr.prototype.render=$r,ss=[],pr=0,Sl=function(t,e){return t.__v.__b-e.__v.__b},ir=Symbol(),Ol=/(PointerCapture)$|Capture$/i,Ba=0,Na={},e$=0});function hr(t,e){Bt.__h&&Bt.__h(Wt,t,fr||e),fr=0;var n=Wt.__H||(Wt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return fr=1,c$(Dl,t)}function c$(t,e,n){var s=hr(Vs++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Dl(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ha(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Wt,!Wt.__f)){Wt.__f=!0;var o=Wt.shouldComponentUpdate;Wt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=r;if(c.__.some(function(m){m.__N&&(u=!0,Ha(m.__[0],m.__N[0])||(p=!0))}),o){var d=o.call(this,r,i,l);return u?d||p:d}return!u||p}}return s.__}function ne(t,e){var n=hr(Vs++,3);!Bt.__s&&Ga(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Wt.__H.__h.push(n))}function We(t,e){var n=hr(Vs++,4);!Bt.__s&&Ga(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Wt.__h.push(n))}function Mo(t){return fr=5,Ee(function(){return{current:t}},[])}function Ee(t,e){var n=hr(Vs++,7);return Ga(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function p$(){var t;do{for(;t=Ua.shift();)try{Lo(t)}catch(n){Bt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Wl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Lo),e.__h.some(Ka),e.__h=[]}catch(n){e.__h=[],Bt.__e(n,t.__v)}}}while(Ua.length)}function u$(t){var e,n=function(){clearTimeout(s),ql&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);ql&&(e=requestAnimationFrame(n))}function Rl(t){t!=1&&Fl==Bt.requestAnimationFrame||((Fl=Bt.requestAnimationFrame)||u$)(p$)}function Lo(t){var e=Wt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Wt=e}function Ka(t){var e=Wt;t.__c=t.__(),Wt=e}function Ga(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ha(n,t[s])})}function Dl(t,e){return typeof e=="function"?e(t):e}var Vs,Wt,Va,Fl,Ha,fr,Wl,Ua,Bt,El,Al,Nl,Bl,Pl,Il,ql,Ja=S(()=>{mr();Ha=Object.is,fr=0,Wl=[],Ua=[],Bt=ht,El=Bt.__b,Al=Bt.__r,Nl=Bt.diffed,Bl=Bt.__c,Pl=Bt.unmount,Il=Bt.__;Bt.__b=function(t){Wt=null,El&&El(t)},Bt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Il&&Il(t,e)},Bt.__r=function(t){Al&&Al(t),Vs=0;var e=(Wt=t.__c).__H;e&&(Va==Wt?Wt.__h=[]:(e.__h.some(Lo),e.__h.some(Ka),Vs=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Va=Wt},Bt.diffed=function(t){Nl&&Nl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Rl(Wl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Va=Wt=null},Bt.__c=function(t,e){e.some(function(n){try{n.__h.some(Lo),n.__h=n.__h.filter(function(s){return!s.__||Ka(s)})}catch(s){n.__h=[function(){throw s}]}}),Bl&&Bl(t,e)},Bt.unmount=function(t){Pl&&Pl(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Rl(Ua.push(o))}else Lo(o)}catch(r){e=r}}),s.__H=void 0,e&&Bt.__e(e,s.__v))};ql=typeof requestAnimationFrame=="function"});function Vl(t){return Array.isArray(t)?t.map(Vl):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[qa("wbr",null),e]:[e])}var Dt,a,q=S(()=>{"use strict";wl();mr();Ja();mr();Ja();/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

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
*/Dt=()=>Mo(null);a=yl.bind((t,e,...n)=>qa(t,e,...typeof t=="string"?n.map(Vl):n))});function m$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Hl,n)&&!t.query.uit?{path:Hl[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Za(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o={path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([r,i])=>[$$[r]||r,i]))};return m$(o)}function O(t,e={},n=!0){let s=n&&T.route?Object.fromEntries(d$.filter(i=>T.route.query[i]).map(i=>[i,T.route.query[i]])):{},o=new URLSearchParams;for(let[i,l]of Object.entries({...s,...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function B(t,e=!1){let n={...T.route.query};for(let[o,r]of Object.entries(t))r?n[o]=r:delete n[o];let s=O(T.route.path,n,!1);s!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Qa},"",s),Ya())}function Ya(t=!1){let e=Za(location.hash),n=T.route?.path.join("/")===e.path.join("/");T.route=e,Ul(e),!n&&window.scrollTo(0,t&&Kl.get(history.state?.turn)||0)}function Gl(t){Ul=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Qa=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>Kl.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Qa},""),Ya(o)};return window.addEventListener("popstate",s,{signal:n}),Ya(),T.started=!0,()=>e.abort()}var d$,$$,Hl,T,Ul,Qa,Kl,Ae,U=S(()=>{"use strict";d$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],$$={ernst:"gewicht"},Hl={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};T={route:{path:[],query:{}},started:!1},Qa=0,Kl=new Map;Ae=t=>O(["ding",t])});function et({text:t,title:e=t,children:n}){let s=Dt();return We(()=>{document.title=`${e} – Ketenkaart`},[e]),We(()=>{T.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function se({text:t}){let{route:e}=T;return We(()=>{T.started&&t&&ft(t)},[t,e]),null}var it,jt=S(()=>{"use strict";fe();q();U();it=()=>window.matchMedia("(max-width: 44rem)").matches});function he(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Hs(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function gr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?K(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function br(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Jl(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var f,C,R,Vt,A,f$,K,E=S(()=>{"use strict";f=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),C=(t,e,n={})=>f(e===1?t.one:t.more,{count:e,...n}),R=t=>t.slice(0,1).toUpperCase()+t.slice(1),Vt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();A=t=>[...new Set(t)],f$=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),K=(t,e)=>f$.compare(t,e)});var y,Ql,Yl,h$,g$,b$,k$,y$,w$,_$,v$,x$,S$,De,Us,N,b,oe,nt,Xe,_t,Ve,En,ge,tn,en,Y,_s,ce,rs,z=S(()=>{"use strict";Ea();y=Fa,{codes:Ql,progress:Yl,queries:h$,names:g$,absent:b$,dates:k$,lists:y$,kinds:w$,called:_$,works:v$,partners:x$,lookups:S$}=y;for(let t of[Object.values(Ql),Object.values(Yl),{codes:Ql,progress:Yl,queries:h$,names:g$,absent:b$,dates:k$}])for(let e of Object.values(t))Object.setPrototypeOf(e,null);for(let t of[y$,w$,_$,v$,x$,S$,y.words,y.addresses])Object.setPrototypeOf(t,null);De=new Map(Object.entries(y.things)),Us=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,b=y.words,oe=t=>t?.words.page||b,nt=t=>Us.get(t||"")||(N?void 0:y.plans[0]),Xe=t=>Us.get(t),_t=t=>Us.get(t.split("/")[0]),Ve=(t,e)=>!e||!_t(t)||_t(t)?.key===e,En=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ge=En[En.length-1].date,tn=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),en=(t,e)=>{let n=_t(t);return n?y.stands[e]?.[n.key]||n.date:e},Y=t=>y.dates[t]||t||"",_s=(t=nt())=>t?.source||y.source,ce=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),rs=(t,e=nt())=>(e?e.dates:En).find(n=>n.date===t)?.label||Y(t)});async function kr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(f(b.check.unreadable,{name:t.name}))}}async function To(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Xa,be,Z,ve,xe=S(()=>{"use strict";E();z();Xa=5*2**20,be=()=>window.werkplaats,Z=()=>be(),ve=()=>!!be()&&be()?.state!=="off"});function G(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!ti.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:ei(o,n),without:ei(r,n),links:i};ti.set(s,{...ei(l,n),...c})}return ti.get(s)}function as({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function J(t){let e=N&&Us.has(t.plan)?t.plan:"",n=En.some(i=>i.date===t.stand)?t.stand:ge,s=t.koppelingen==="genoemd",o=zo({plan:e,date:n,stated:s,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[o,{...o,expect:!0},{...o,expect:!0,date:ge}].map(zo).find(O$)||zo({plan:e,date:ge,stated:!1,expect:!0,strict:!1})}function zo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function ni(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>J(s(r)).key)).size===n.length?n:[]}var ti,ei,An,Fo,O$,si,Zl,Lt=S(()=>{"use strict";z();xe();ti=new Map,ei=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));An=(t,e)=>G({...t,plan:e.key}).numbers[0];Fo=t=>t.key in y.answers,O$=t=>Fo(t)||!!be();si=(t,e)=>Us.get(e)?.steps.find(n=>n.notation===t)?.id,Zl=t=>new Set(G(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>si(s.step,e))))});var Xl,C$,vs,Eo,zt,nn,Ks,$n=S(()=>{"use strict";E();z();Xl=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Hs(Xl,i,r)}C$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),vs=(t,e=ge)=>!C$[e]?.has(t),Eo=(t,e=ge)=>(Xl.get(t)||[]).filter(n=>vs(n.of[0]||n.from,e)),zt=(t,e,n)=>Eo(t,n).filter(s=>s.name===e),nn=(t,e,n)=>zt(t,e,n).filter(s=>s.to===t).map(s=>s.from),Ks=(t,e)=>t.from===e?t.to:t.from});var oi,gt,w,re,bt,He,yr,xs,Ue,ec,Ne,Zt,Ss,Ht,pe,D,Ft,wr,nc,x,Ut,tc,Gs,sc,j$,_r,L$,sn,Js,M$,Se,Xt,on,H=S(()=>{"use strict";E();z();oi=[],gt=(t,e)=>De.get(t)?.[e]||oi,w=(t,e)=>gt(t,e)[0]||"",re=(t,e)=>gt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),bt=(t,e)=>re(t,e)[0]||"",He=t=>De.has(t),yr=t=>gt(t,"type"),xs=t=>nc.get(t)||oi,Ue=(t,e)=>yr(t).includes(e),ec=t=>yr(t).map(e=>y.kinds[e]).find(Boolean),Ne=t=>ec(t)?.page||"",Zt=t=>ec(t)?.kind||"",Ss=t=>Ne(t)==="organisation",Ht=t=>Ne(t)==="undertaking",pe=t=>!!Ne(t)&&!!w(t,"prefLabel"),D=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ft=(t,e)=>D(y.lists[e],w(t,e)),wr=t=>y.names[t]||b.thing.foreign[t]||t,nc=new Map;for(let[t,e]of De)for(let n of e.type||oi)Hs(nc,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),Ut=t=>y.called[t]?.short||x(t),tc=t=>w(t,"identifier"),Gs=[...xs("Chapter")].sort((t,e)=>K(tc(t),tc(e))),sc=[...De.keys()].filter(Ht),j$=[...De.keys()].filter(Ss),_r=t=>tn.find(e=>e.notation===t),L$=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),sn=tn.map(t=>[t.notation,t.label]),Js=L$.map(t=>[t.notation,t.label]),M$=new Map(j$.map(t=>[w(t,"notation"),t])),Se=t=>M$.get(t)||"",Xt=t=>y.addresses[t]||"",on=t=>re(t,"passage")});function rc(t,e,n){let s=Be(t,n),o=x(e);return{name:o,short:Ut(e)===o?o:Ut(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:R(Ao(w(t,"modality"))),day:w(t,"dueBy"),by:Y(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:Y(s.on)}}var yn,Qs,Ys,Zs,ri,vr,xr,Kt,Ao,T$,Be,Xs,Nn,is,Os,oc,Sr,No,ac,ai,to,ls,Mt=S(()=>{"use strict";U();E();z();$n();H();yn=t=>y.works[t]?.steps||[],Qs=t=>y.works[t]?.kinds||[],Ys=t=>y.works[t]?.years||[],Zs=t=>y.works[t]?.leads||[],ri=t=>y.works[t]?.acts||[],vr=(t,e)=>zt(t,"at",e).flatMap(n=>n.of),xr=(t,e)=>zt(t,"deadline",e).map(n=>n.from),Kt=t=>w(t,"isGeneric")==="true",Ao=t=>D("Modality",t),T$={},Be=(t,e=ge)=>T.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||T$,Xs=(t,e)=>Be(t,e).report||"",Nn=(t,e)=>Be(t,e).status||"",is=(t,e)=>Be(t,e).state||"",Os=(t,e)=>ls(t).rows.filter(({id:n})=>Be(n,e).outcome).map(n=>({...n,plan:t,...rc(n.id,n.work,e)})),oc=(t,e)=>y.promises[t.key].undated.filter(n=>vs(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...rc(n,s,e)}});Sr=(t,e=b.shared.outcomes)=>Object.entries(e).filter(([n,{rare:s}])=>!s||t.some(o=>o.outcome===n)),No=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i===n).length;return r?C(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),ac=t=>ce(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),ai=(t,e)=>{let{reports:n}=ls(t);return n.find(s=>s.date===en(t.key,e))||n[n.length-1]},to=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ls=t=>y.promises[t.key]});function Or(t,e){if(w(t,"crossCutting")==="true")return[{step:Cs,of:t,basis:""}];let n=G(e).links;return zt(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:z$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Cr(t,e){let n=r=>Ht(r)&&Ve(r,e.plan);if(Ss(t))return A(Bn(t,e).map(r=>r.to));if(!cc(t))return A(Eo(t,e.date).map(r=>Ks(r,t))).filter(n);let s=[t,...zt(t,"broader",e.date).map(r=>r.from)];return A(s.flatMap(r=>zt(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Or(r,e).some(i=>i.step===t))}function uc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let u=new Set(n),p=t.filter(Bo),d=M=>(!s||Or(M,c).some(Rt=>w(Rt.step,"notation")===s))&&(!o||Qs(M).includes(o))&&(!r||Ys(M).slice(-1)[0]>=r)&&(!i||Ys(M)[0]<=i),m=A(p.flatMap(M=>Ht(M)?[M]:Cr(M,c))),$=M=>p.includes(M)&&!l,h=m.filter(M=>!$(M)&&!d(M)),g=m.filter(M=>$(M)||d(M)&&!u.has(M)).sort(pc),k=p.filter(M=>!Ss(M)),_=new Set(g),F=[...k.flatMap(M=>Ht(M)?[M]:Cr(M,c)),e].filter(M=>_.has(M)).flatMap(M=>lc(M,c,l)),P=A([...p.filter(Ss),...F]).filter(M=>!u.has(M)).sort(ii),V=new Set(P),W=g.flatMap(M=>Bn(M,c,l).filter(Rt=>V.has(Rt.from))),tt=g.flatMap(M=>Or(M,c).map(Rt=>({work:M,...Rt}))),Nt=[...tn.map(M=>M.id),Cs],L=A([...p.filter(cc),...tt.map(M=>M.step)]).filter(M=>!u.has(M)).sort((M,Rt)=>Nt.indexOf(M)-Nt.indexOf(Rt)),wt=new Set(L),Yt=r||i?h.filter(M=>!Ys(M).length).length:0;return{who:P,what:g,steps:L,roles:W,ties:tt.filter(M=>wt.has(M.step)),left:h.length,undated:Yt}}function jr(t,{who:e,what:n},s){return Ht(t)?lc(t,s).filter(o=>!e.includes(o)).length:Cr(t,s).filter(o=>!n.includes(o)).length}function eo(t,e,n,s=!1){let o=m=>A(Bn(m,n).map($=>Ks($,m))).filter($=>$===t||$===e||Ht($)||s||!Kt($)),r=ic(t,e,o),i=ic(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),u=Array.from({length:l+1},(m,$)=>c.filter(h=>r.get(h)===$).sort(ii)),p=new Map([[t,1]]),d=u.slice(1).flatMap((m,$)=>m.flatMap(h=>o(h).filter(g=>u[$].includes(g)).sort(ii).map(g=>(p.set(h,(p.get(h)||0)+(p.get(g)||0)),{from:g,to:h,roles:Bn(h,n).filter(k=>Ks(k,h)===g)}))));return{layers:u,lines:d,count:p.get(e)||0,length:l}}function dc(t,e,n){let s=[t,e];return A(Bn(t,n,!0).map(o=>o.to)).map(o=>Bn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function ic(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=A(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function $c(t,e){let[n,s]=t.map(o=>(Ht(o)?[o]:Cr(o,e)).flatMap(r=>Or(r,e).map(i=>i.step)));return tn.filter(({id:o})=>n.includes(o)&&s.includes(o))}var Cs,li,Bn,lc,cc,z$,Bo,pc,ii,Po=S(()=>{"use strict";E();Lt();z();$n();H();Mt();Cs="dwars",li=60,Bn=(t,{date:e,plan:n},s=!1)=>zt(t,"who",e).filter(o=>(s||o.acts)&&Ve(o.to,n)),lc=(t,e,n=!1)=>A(Bn(t,e,n).map(s=>s.from)),cc=t=>Ne(t)==="step",z$=t=>bt(t,"broader")||t;Bo=t=>He(t)&&pe(t),pc=(t,e)=>K(Ut(t),Ut(e))||K(x(t),x(e)),ii=(t,e)=>Number(Kt(t))-Number(Kt(e))||pc(t,e)});var F$,bc,kc,Io,no,E$,yc,qo,Tr,$i,ci,A$,wc,_c,hi,gi,vc,N$,Ro,pi,B$,P$,I$,q$,ui,mc,R$,mi,fi,di,W$,fc,hc,gc,Lr,Mr,xc,D$,Sc=S(()=>{F$="ENTRIES",bc="KEYS",kc="VALUES",Io=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=no(this._path);if(no(n)==="")return{done:!1,value:this.result()};let s=e.get(no(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=no(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>no(e)).filter(e=>e!=="").join("")}value(){return no(this._path).node.get("")}result(){switch(this._type){case kc:return this.value();case bc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},no=t=>t[t.length-1],E$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return yc(t,e,n,s,i,1,o,""),s},yc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let u of t.keys())if(u===""){let p=o[c-1];p<=n&&s.set(l,[t.get(u),p])}else{let p=r;for(let d=0;d<u.length;++d,++p){let m=u[d],$=i*p,h=$-i,g=o[$],k=Math.max(0,p-n-1),_=Math.min(i-1,p+n);for(let v=k;v<_;++v){let F=m!==e[v],P=o[h+v]+ +F,V=o[h+v+1]+1,W=o[$+v]+1,tt=o[$+v+1]=Math.min(P,V,W);tt<g&&(g=tt)}if(g>n)continue t}yc(t.get(u),e,n,s,o,p,i,l+u)}},qo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Tr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=hi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,A$(this._tree,e)}entries(){return new Io(this,F$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return E$(this._tree,e,n)}get(e){let n=$i(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=$i(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Io(this,bc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ci(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ci(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ci(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Io(this,kc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Tr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Tr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Tr(void 0,"",n)},$i=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return $i(t.get(n),e.slice(n.length))},ci=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let u=new Map;u.set(r.slice(l),c),t.set(e.slice(s,s+l),u),t.delete(r),t=u}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},A$=(t,e)=>{let[n,s]=Tr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)wc(s);else if(n.size===1){let[o,r]=n.entries().next().value;_c(s,o,r)}}},wc=t=>{if(t.length===0)return;let[e,n]=hi(t);if(e.delete(n),e.size===0)wc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&_c(t.slice(0,-1),s,o)}},_c=(t,e,n)=>{if(t.length===0)return;let[s,o]=hi(t);s.set(o+e,n),s.delete(o)},hi=t=>t[t.length-1],gi="or",vc="and",N$="and_not",Ro=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?di:e.autoVacuum;this._options={...ui,...e,autoVacuum:n,searchOptions:{...mc,...e.searchOptions||{}},autoSuggestOptions:{...R$,...e.autoSuggestOptions||{}}},this._index=new qo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=fi,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(c);this.saveStoredFields(u,e);for(let p of i){let d=n(e,p);if(d==null)continue;let m=o(s(d,p),p),$=this._fieldIds[p],h=new Set(m).size;this.addFieldLength(u,$,this._documentCount-1,h);for(let g of m){let k=r(g,p);if(Array.isArray(k))for(let _ of k)this.addTerm($,u,_);else k&&this.addTerm($,u,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},u,p)=>(l.push(u),(p+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let p of i){let d=o(e,p);if(d==null)continue;let m=n(r(d,p),p),$=this._fieldIds[p],h=new Set(m).size;this.removeFieldLength(u,$,this._documentCount,h);for(let g of m){let k=s(g,p);if(Array.isArray(k))for(let _ of k)this.removeTerm($,u,_);else k&&this.removeTerm($,u,k)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.delete(u),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new qo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=fi,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||mi.batchSize,r=e.batchWait||mi.batchWait,i=1;for(let[l,c]of this._index){for(let[u,p]of c)for(let[d]of p)this._documentIds.has(d)||(p.size<=1?c.delete(u):p.delete(d));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(u=>setTimeout(u,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||di.minDirtCount,s=s||di.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:u,match:p}]of r){let d=u.length||1,m={id:this._documentIds.get(l),score:c*d,terms:Object.keys(p),queryTerms:u,match:p};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(hc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(hc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(ui.hasOwnProperty(e))return pi(ui,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Lr(o),c._fieldLength=Lr(r),c._storedFields=Lr(i);for(let[u,p]of c._documentIds)c._idToShortId.set(p,u);for(let[u,p]of s){let d=new Map;for(let m of Object.keys(p)){let $=p[m];l===1&&($=$.ds),d.set(parseInt(m,10),Lr($))}c._index.set(u,d)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Mr(o),c._fieldLength=await Mr(r),c._storedFields=await Mr(i);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);let u=0;for(let[p,d]of s){let m=new Map;for(let $ of Object.keys(d)){let h=d[$];l===1&&(h=h.ds),m.set(parseInt($,10),await Mr(h))}++u%1e3===0&&await xc(0),c._index.set(p,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new t(n);return u._documentCount=s,u._nextId=o,u._idToShortId=new Map,u._fieldIds=r,u._avgFieldLength=i,u._dirtCount=l||0,u._index=new qo,u}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},$=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults($,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,d=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(q$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(d,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((g,k)=>({...g,[k]:pi(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:u,prefix:p}={...mc.weights,...i},d=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,d,o,r,c),$,h;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,k=g<1?Math.min(l,Math.round(e.term.length*g)):g;k&&(h=this._index.fuzzyGet(e.term,k))}if($)for(let[g,k]of $){let _=g.length-e.term.length;if(!_)continue;h?.delete(g);let v=p*g.length/(g.length+.3*_);this.termResults(e.term,g,v,e.termBoost,k,o,r,c,m)}if(h)for(let g of h.keys()){let[k,_]=h.get(g);if(!_)continue;let v=u*g.length/(g.length+_);this.termResults(e.term,g,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=gi){if(e.length===0)return new Map;let s=n.toLowerCase(),o=B$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,u=new Map){if(r==null)return u;for(let p of Object.keys(i)){let d=i[p],m=this._fieldIds[p],$=r.get(m);if($==null)continue;let h=$.size,g=this._avgFieldLength[m];for(let k of $.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),h-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=$.get(k),F=this._fieldLength.get(k)[m],P=I$(v,h,this._documentCount,F,g,c),V=s*o*d*_*P,W=u.get(k);if(W){W.score+=V,W$(W.terms,e);let tt=pi(W.match,n);tt?tt.push(p):W.match[n]=[p]}else u.set(k,{score:V,terms:[e],match:{[n]:[p]}})}}return u}addTerm(e,n,s){let o=this._index.fetch(s,gc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,gc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Ro.wildcard=Symbol("*");pi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,B$={[gi]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),fc(s.terms,r)}}return t},[vc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);fc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[N$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},P$={k:1.2,b:.7,d:.5},I$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},q$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},ui={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(D$),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},mc={combineWith:gi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:P$},R$={combineWith:vc,prefix:(t,e,n)=>e===n.length-1},mi={batchSize:1e3,batchWait:10},fi={minDirtFactor:.1,minDirtCount:20},di={...mi,...fi},W$=(t,e)=>{t.includes(e)||t.push(e)},fc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},hc=({score:t},{score:e})=>e-t,gc=()=>new Map,Lr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Mr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await xc(0);return e},xc=t=>new Promise(e=>setTimeout(e,t)),D$=/[\n\r\p{Z}\p{P}]+/u});function zr(t,e=[],n=oo(t),s=()=>!0){let o=Vt(t),r=A([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n||o.length<2)return l=>r.includes(l);let i=(l,c)=>c.length>=H$&&l.length>=c.length+U$&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function cs(t,e){let n=wn(t).flatMap(so).map(Vt);return wn(e).every(s=>n.some(zr(s)))}function Fr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Oc))so(o).map(Vt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var V$,H$,U$,Oc,K$,wn,so,oo,ro=S(()=>{"use strict";E();V$=4,H$=6,U$=3,Oc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,K$=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),wn=t=>K$(t).match(Oc)||[],so=t=>t.includes("-")?A([t,t.replaceAll("-",""),...t.split("-")]):[t],oo=t=>t.length>1&&t.length<=V$&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Y$(){let t=new Map([...De.keys()].filter(pe).map(n=>[n,{sort:[Zt(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of De){let o=_n.owners.flatMap(i=>re(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...Q$(n)),r?.text.push(..._n.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(_n.weights[n]??_n.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:Zt(n),titles:J$(n),...s},weight:Math.min(...yr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[_n.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:_n.question,...i,weight:e("question")}})]}function Z$(){let t=new Map(Y$().map(l=>[l.id,l])),e=[...t.values()],n=new Set,s=new Ro({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>wn(l).flatMap(so),processTerm:l=>ao(l)?null:Vt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});s.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(wn).flatMap(so))ao(c)||n.add(Vt(c));let o=new Set(e.flatMap(l=>l.titles).flatMap(wn).flatMap(so).filter(oo).map(Vt)),i=[...e.filter(l=>_n.synonyms.some(c=>Ue(l.id,c))).map(l=>l.titles),..._n.same].map(l=>A(l.map(Er))).filter(l=>l.length>1);return{items:t,known:n,shorts:o,mini:s,groups:i}}function om(t){if(Oe.known.has(t))return bi.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Oe.known.has(n));return[...bi.get(t)||[],...e.flatMap(n=>bi.get(n)||[n])]}function ki(t){let e=Vt(t),n=[e,e.replace(/s$/,"")].find(o=>Oe.shorts.has(o));if(n||oo(t))return zr(n||t,[],!0);let s=[...Oe.known].some(o=>o.startsWith(e));return zr(t,om(e),!1,o=>s||Oe.known.has(o))}function Lc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Oe.known.has(n)||e<Cc&&!Oe.shorts.has(n))continue;let o=s.length>=Cc&&Oe.known.has(s)?[s]:Lc(s);if(o.length)return[n,...o]}return[]}function rm(t){for(let e of t.length<X$||/\d/.test(t)?[]:t.length<tm?[1]:[1,2]){let s=Oe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Mc(t){let e=wn(t),n=e.filter(s=>!ao(s));return(n.length?n:e).flatMap(s=>{if(oo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>Lc(Vt(s)),()=>rm(Vt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>yi(ki(l)).length))return i}return[s]})}function am(t,e){let n=Oe.groups.flatMap(s=>s.filter(o=>o.length>em&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...A(n).map(s=>wn(s).filter(o=>!ao(o)))]}function im(t,e){let[n,...s]=t.titles.map(Er);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function wi(t){Oe=Oe||Z$();let e=Mc(t),n=e.join(" "),s=wn(t).filter(c=>e.length===1||!ao(c)).join(" "),o=Vt(n)===Vt(s)?Er(t):Er(n),r=am(e,o).map(c=>c.map(ki)),i=new Map;for(let c of r){let u=c.map(p=>({combineWith:nm,queries:yi(p)}));if(!(!u.length||u.some(p=>!p.queries.length)))for(let[p,d]of sm.entries())for(let{id:m,score:$}of Oe.mini.search({combineWith:"AND",queries:u},{fields:d})){let h=Oe.items.get(m),g=im(h,o)??p+4;g<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:h,place:g,score:$})}}let l=[...i.values()].sort((c,u)=>c.place-u.place||c.item.weight-u.item.weight||u.score-c.score||K(c.item.label,u.item.label));return{found:l.map(({item:c})=>c),read:Vt(n)===Vt(s)||!l.length?"":n,answers:c=>r.flat().some(u=>u(c))}}function Fc(t,e){let n=r=>{let[i,l]=Fr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var _n,G$,ao,Er,jc,J$,Q$,X$,tm,Cc,em,nm,sm,bi,Oe,yi,Tc,zc,_i=S(()=>{"use strict";Sc();ro();U();E();z();H();_n=b.search,G$=new Set(_n.small),ao=t=>!oo(t)&&G$.has(Vt(t)),Er=t=>` ${wn(t).map(Vt).join(" ")} `,jc=new Map;for(let[t,e]of y.search.english)Hs(jc,t,e);J$=t=>A([x(t),Ut(t),...["prefLabel","altLabel"].flatMap(e=>gt(t,e)),...jc.get(t)||[]]),Q$=t=>_n.sorts.flatMap(e=>gt(t,e).flatMap(n=>[D(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));X$=6,tm=10,Cc=4,em=4,nm="OR",sm=[["titles"],["titles","sort"],["titles","sort","text"]],bi=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));yi=t=>[...Oe.known].filter(t);Tc=t=>{let{found:e,read:n}=wi(t);return e.length===1&&!n?O(e[0].path):""},zc=t=>A(Mc(t)).filter(e=>!ao(e)&&yi(ki(e)).length)});function Ar(t,e,n,s=nt(n?.plan)){let{version:o,content:r}=y.meta;return f(Ke.export.footnote,{phrase:t,sources:In(s),addresses:e.map(i=>`; ${Xt(i)}`).join(""),version:o+(r?f(Ke.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ot(n,s)}`:""})}var Ke,vn,Pn,io,In,lo,Ge,ke,st,ot,lm,vi,Ot,lt=S(()=>{"use strict";E();z();H();Mt();Ke=b.shared,vn=Ke.silence,Pn=(t=nt())=>t?f(oe(t).shared.report,{date:Y(t.date)}):Ke.reports,io=(t=nt(),e=Ke.nothing)=>`${C(e,t?1:2,{report:R(Pn(t))})} ${vn}`,In=(t=nt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Y(e.date)}`).join("; "),lo=(t,e)=>[Be(t,e).word||"",Be(t,e).more||""],Ge=(t,e)=>lo(t,e).filter(Boolean).join(", "),ke=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ke.bases[t]||R(e.label)]])),st=t=>t===null?Ke.all_steps:_r(t)?.label||t,ot=t=>D("InterventionKind",t),lm=(t,e)=>e?rs(en(e.key,t.date),e):t.date===ge?Ke.choices.latest:f(Ke.choices.others_latest,{date:rs(t.date)}),vi=({stated:t,strict:e,plan:n},s=nt(n))=>[t&&oe(s).shared.choices.links_stated,e&&Ke.choices.strict_phrase].filter(Boolean).join(" · ")||Ke.choices.all_phrase,Ot=(t,e=nt(t.plan))=>[lm(t,e),vi(t,e),t.expect?Ke.choices.with_phrase:Ke.choices.without_phrase].join(" · ")});function cm({text:t,done:e}){let n=Dt(),s=Dt();return We(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${ps.by_hand} ref=${n} onClose=${e}>
      <p>${ps.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ps.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Wo(t,e=ps.copied){try{await navigator.clipboard.writeText(t),ft(e)}catch{let n=document.createElement("div");document.body.append(n),kn(a`<${cm} text=${t} done=${()=>n.remove()} />`,n)}}function rn(t,e,n){hl(t,e,n),ft(f(ps.downloaded,{name:t}))}function co(){return!y.files.length&&!be()?null:a`
    <section class="bestanden" aria-label=${Nc}>
      <h2>${Nc}</h2>
      <ul>
        <li><a href="#/samenvatting">${Ec.label}</a> <span class="zacht">${Ec.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${pm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${be()&&a`<li><a href="#/controleer">${Ac.label}</a> <span class="zacht">${Ac.description}</span></li>`}
      </ul>
    </section>
  `}var Ec,Ac,Nc,ps,xn,te,ue,qn,Rn,Sn,pm,Gt=S(()=>{"use strict";fe();q();E();z();xe();lt();({summary:Ec,save:Ac,title:Nc}=b.frame.foot.files),ps=b.shared.export;xn=({text:t,label:e=ps.copy})=>a`<button type="button" class="klein" onClick=${()=>Wo(t())}>${e}</button>`,te=({name:t,rows:e,label:n=ps.csv,id:s})=>a`
  <button type="button" id=${s} onClick=${()=>rn(t,br(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,ue=(t,e="",n="")=>{let s=nt(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>Y(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Ot(t,s):n]},qn=ps.heads,Rn=(t,e,n)=>[[...t.map(s=>s.label),...qn],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Sn=t=>N?[{key:"bronplan",label:b.shared.plan,text:e=>nt(t(e))?.title||""}]:[],pm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Bc({name:t}){let e=xi(t);return e?.parts?a`
    <ul class="beelden" aria-label=${e.label}>
      ${e.parts.map(({label:n,to:s})=>a`<li><a href=${O(s)} aria-current=${s===t?"page":null}>${n}</a></li>`)}
    </ul>
  `:null}var um,xi,Pc=S(()=>{"use strict";q();U();z();um=b.frame.menu.groups.flatMap(t=>t.screens||[t]),xi=t=>um.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ce(t,e,n){let s=new Map;for(let r of G({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:dm[t](r),id:t==="partner"?Se(r):"",cells:an(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>K(r.label,i.label)):o}function Nr(t){let[e,n,s]=t.split("~");return{key:e,step:n===Ic?null:n,plan:s}}function Pe(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Pr(t){let{word:e,lines:n}=Pe(t);return[e,...n].join(", ")}function po(t,e,n){let{stated:s,strict:o}=e,r=[{stated:!1,strict:!1},{stated:s,strict:!1},{stated:!1,strict:o},{stated:s,strict:o}].map(c=>zo({...e,...c,plan:n.key}));if(!r.every(Fo))return()=>null;let i=c=>[de(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(G(c).matrix[t].map(i)));return(c,u)=>{let p=de(c,u,n.key),[d,m,$,h]=l.map(k=>$m(k.get(p)));return h===d?null:{by:m===d!=($===d)?m===d?"reading":"basis":"both",usual:l[0].get(p)}}}var Ic,dm,an,de,js,Br,$m,mn=S(()=>{"use strict";E();Lt();z();H();lt();Ic="alle",dm={kind:t=>R(ot(t)),form:t=>R(D("ExploitationForm",t)),partner:t=>x(Se(t)||t)},an=t=>[...t.steps.map(e=>e.notation),null];de=(t,e,n)=>[t,e??Ic,...N?[n]:[]].join("~");js=t=>`cel-${t.replaceAll("~","-")}`,Br=(t,e)=>G(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);$m=t=>t&&JSON.stringify([t.phrase,Pe(t).look,t.most_basis])});function Rc({passage:t}){let[e,n]=I("");async function s(){try{n((await Z().ask("words",{passage:t})).woorden)}catch(o){n(o.message||qc.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${qc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Ir(t,e,n=!1){let[s,o]=b.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function ee({id:t,date:e}){let[n,s]=lo(t,e);return a`<span class=${`chip s-${is(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ae({basis:t}){let[e,n]=ke[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${mm[e]}
    </svg>
  `:null}function ie({of:t}){let e=A(t.flatMap(on));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li><${Si} passage=${n} /></li>`)}
    </ul>
  `:null}function Wn({of:t,look:e}){let[n,...s]=on(t);return n?a`
    <p class=${e}>
      ${Xt(n)}${s.length>0&&f(b.shared.more_places,{count:s.length})}
      ${ve()&&a`<${Rc} passage=${n} />`}
    </p>
  `:null}var qc,j,Jt,fn,mm,qr,Si,Rr,us,dt=S(()=>{"use strict";q();U();E();z();xe();H();lt();Mt();qc=b.shared.passage;j=({id:t,text:e})=>pe(t)?a`<a href=${Ae(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;Jt=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${j} id=${s} text=${e(s)} />`]),fn=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${j} id=${s} />${e?.(s)}</li>`)}</ul>`;mm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};qr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${D("Severity",t)}</span>`,Si=({passage:t})=>[Xt(t),ve()&&a`<${Rc} passage=${t} />`];Rr=({id:t})=>[bt(t,"broader")&&[a`<${j} id=${bt(t,"broader")} />`," › "],a`<${j} id=${t} />`],us=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`});function Oi({list:t,plan:e}){if(!t.length)return a`<p>${Xe(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${gm} ...${o} />`]);return a`
    <p class="zacht">${Wr.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${j} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Ci({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function ji({gap:t,query:e}){let n=[t.barrier&&st(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${qr} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${N&&` · ${Xe(t.plan).title}`}
      ${pe(t.subject)&&[" · ",a`<${j} id=${t.subject} />`]}
    </p>
  `}function Vr({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=uo(t),r=a`${b.gaps.more}<span class="sr">${f(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Ci} summary=${r} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<${bm} passage=${o} />`}
    ${s.why&&a`<p><strong>${Wr.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${f(b.gaps.under,{title:ds(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Wr.who}</strong></p><${Oi} list=${t.candidates} plan=${t.plan} />`}
    <${xn} text=${()=>Ar(t.sentence,uo(t),e,nt(t.plan))} />
  `} /></div>`}var Wr,Dn,uo,ds,Wc,fm,hm,Dr,Dc,gm,bm,Vc,$o=S(()=>{"use strict";ro();q();U();E();z();H();lt();Gt();dt();Wr=b.shared.gaps,Dn=t=>[t,...t.also],uo=t=>Xt(t.evidence)?[t.evidence]:[],ds=t=>y.queries[t]?.title||t,Wc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),fm=(t,e)=>Wc(e.gewicht,[t.severity])&&(!e.tekst||cs(t.sentence,e.tekst))&&Dn(t).some(n=>Wc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),hm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},Dr=t=>t.flatMap(e=>Dn(e).map(n=>hm(e,n))),Dc=(t,e)=>(e.vraag?Dr(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>fm(n,e)),gm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Jt} ids=${e} name=${Ut} />`,n&&Wr.more_work,")"]:t;bm=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span><${Si} passage=${t} />
  </p>
`;Vc=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${ji} gap=${t} query=${y.queries[t.query]} />
    <${Vr} gap=${t} scenario=${e} />
  </article>
`});function mo(t,e,n=null,s=_m()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Hr(l.key),turn:Mi(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=f(km.show_more,{count:l.length}),u={key:t,title:c,rows:l,open:Hr(t),folds:!0,more:!0,turn:Mi(t)};return[{...i,rows:r.rows.slice(0,s)},u]})}function Ls({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,Hc).join(" · ")}${s.length>Hc&&" …"}</span>`}
    </div>
  `}function Ur({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Hr(t),turn:s||Mi(t)};return a`
    <section class="blok">
      ${t?a`<${Ls} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ms(r)}>${o}</div>
    </section>
  `}var km,Uc,ym,wm,Hc,_m,Li,Hr,Mi,Ms,Ts,zs=S(()=>{"use strict";q();U();jt();E();z();km=b.shared,Uc="uit",[ym,wm,Hc]=[20,6,4],_m=()=>it()?wm:ym,Li=()=>(T.route.query.vouw||"").split(",").filter(Boolean),Hr=t=>Li().includes(Uc)||Li().includes(t),Mi=(t,e=[t])=>()=>{let n=e.filter(o=>Hr(o)!==(o===t)),s=Li().filter(o=>o!==Uc&&!e.includes(o));B({vouw:[...s,...n].join(",")},!0)};Ms=t=>t.open?null:"dicht";Ts=({id:t,items:e,first:n,as:s="ul"})=>mo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ls} part=${o} />`}
      <${s} class=${Ms(o)}>${o.rows}<//>
    `)});function vm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ct({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:u}=n,[p,d]=I(t),m=l?Ti(l,t):p,$=g=>{let k=m===g.key?`-${g.key}`:g.key;l?B({[l]:k===t?null:k},!0):d(k);let _=b.shared.table,v=k.startsWith("-")?_.descending:_.ascending;ft(f(_.sorted,{column:g.label.toLowerCase(),direction:v}))},h=mo(s,gr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(g=>a`<${vm} id=${s} column=${g} sort=${m} turn=${$} />`)}
          </tr>
        </thead>
        ${h.map(g=>a`
            <tbody role="rowgroup" key=${g.more?"meer":g.key} class=${Ms(g)}>
              ${g.folds&&a`<${Sm} part=${g} columns=${i} ...${e} />`}
              ${g.rows.map(k=>a`<${xm} row=${k} columns=${i} about=${u} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function On({pairs:t}){let e=t.filter(([,n])=>!Om(n));return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Ti,xm,Sm,Om,je,Cn,Vn,Le=S(()=>{"use strict";fe();q();U();E();z();H();lt();zs();dt();Ti=(t,e="")=>T.route.query[t]||e;xm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Sm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ls} part=${t} count=${s&&C(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Om=t=>t==null||t===!1||t===""||t.length===0;je=(t,e,n)=>({key:t,label:e,text:s=>x(n(s)),cell:s=>a`<${j} id=${n(s)} />`}),Cn=(t,e,n,s)=>({key:t,label:e,text:o=>Ge(n(o),s),cell:o=>a`<${ee} id=${n(o)} date=${s} />`}),Vn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ie} of=${e(n)} />`})});function Cm({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of zt(t,"who",e))n.set(s,[...n.get(s)||[],o]);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${j} id=${s} />${` (${A(o).join(", ")})`}<${us} id=${s} /></li>`)}
    </ul>
  `:b.shared.no_partner}function jm(t){let e=w(t,"dueBy");return e&&` (${f(Me.bound,{date:Y(e)})}; ${Ao(w(t,"modality"))})`}function Lm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=Be(n,e);return a`
          <li>
            ${s&&`${R(s)}: `}“${w(n,"deadlineText")}”${jm(n)}
            ${w(n,"revises")==="true"&&`, ${Me.revised}`}${o&&` – ${o}`}
          </li>
        `})}
    </ul>
  `}function zi({id:t,date:e}){let n=Kr(t,e),s=o=>y.lookups[o]?.description;return n.length?a`
    <ul class="cijfers">
      ${n.map(o=>a`
          <li><${j} id=${o} />: <strong>${s(o)}</strong><${ie} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function Fs({of:t}){let e=o=>[bt(o,"barrier")&&f(Me.at_step,{step:x(bt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Ft(o,r))].filter(Boolean),n=o=>w(o,"status")?f(Me.other_status,{reading:e(o).join(", ")}):f(Me.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Me.other_unsaid}),s=re(t,"alternativeReading");return s.length?a`
    <ul class="anders">
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Do({id:t,read:e=[w(t,"basis"),w(t,"strength")]}){let n=e[0],s=D("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Rr} id=${bt(t,"barrier")} />
        ${` · ${gt(t,"interventionKind").map(ot).join(", ")} · ${s} · `}
        <${ae} basis=${n} />${` ${ke[n]?.[1]||D("Basis",n)}`}
      </p>
      <p class="reden"><strong>${Me.here}</strong>${w(t,"rationale")}</p>
      <${Fs} of=${t} />
    </div>
  `}function Gc({id:t,scenario:e,contributions:n}){let{date:s}=e,o=Xs(t,s),r=w(t,"promise"),i=xr(t,s),{links:l}=G(e),c=n.length?n.map(p=>a`<${Do} id=${p} read=${l[p]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Me.across}</strong>${w(t,"rationale")}</p>`,u=[[Me.facts.deadline,i.length>0&&a`<${Lm} ids=${i} date=${s} />`],[Me.facts.who,a`<${Cm} id=${t} date=${s} />`],[Me.facts.figures,Kr(t).length>0&&a`<${zi} id=${t} date=${s} />`],[Me.facts.how,c],[Me.facts.where,a`<${ie} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${j} id=${t} /></h3>
      <p class="regel">${Zt(t)} · <${ee} id=${t} date=${s} /></p>
      <${Kc} lead=${r&&Me.promise} text=${r||w(t,"summary")} />
      <${Kc} lead=${Me.progress} text=${w(o,"summary")} />
      ${o&&a`<${Fs} of=${o} />`}
      <${On} pairs=${u} />
    </article>
  `}var Me,Kr,Kc,hn,$s=S(()=>{"use strict";q();E();Lt();z();$n();H();lt();Mt();dt();Le();Me=b.shared.work;Kr=(t,e)=>nn(t,"figure",e);Kc=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;hn=t=>[...t].sort((e,n)=>K(x(e),x(n)))});function Hn({bar:t,support:e=!1,most:n=Mm}){let s=t.reduce((l,[,c])=>l+c,0),o=e||s>n,r=(l,c)=>a`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,i=["balk",e&&"hol",o&&"heel"].filter(Boolean).join(" ");return a`
    <span class=${i} aria-hidden="true">
      ${t.map(([l,c])=>o?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function Qr(t,e,n){let{word:s,lines:o}=Pe(t),r=t&&[t.strict,ke[t.most_basis]?.[1],t.requested&&jn.requested_mark];return[s,...o,...r||[],e&&Jr(e,n)].filter(Boolean).join(" · ")}function Am({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${jn.undecided}</p>`;let l=O("overzicht",{...T.route.query,cel:de(e,null,n)});return a`
    <p>${io(nt(n))}</p>
    ${s.length>0&&a`<h3>${jn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${f(jn.elsewhere,{count:o,kind:ot(e)})}${" "}
          <a href=${l}>${jn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${jn.who}</h3><${Oi} list=${r} plan=${n} />`}
  `}function Nm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Dt(),c=Dt();We(()=>{let h=document.getElementById(js(i));return l.current.showModal(),c.current.focus(),()=>(h?.isConnected?h:document.getElementById(js(i)))?.focus()},[]);let{word:u,lines:p,look:d}=Pe(e),m=f(jn.panel_note,{scenario:Ot(o,r)}),$=h=>vr(h).filter(g=>e.links.includes(g));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>B({cel:null})}
      onClick=${h=>h.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${f(jn.panel,{row:t.label,step:st(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${Jr(n,r)}. ${f(jn.changed.usual,{phrase:Pr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${R(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${jn.requested} <${Jt} ids=${e.requested} />.</p>`}
      ${e.things.length?e.things.map(h=>a`<${Gc} key=${h} id=${h} scenario=${o} contributions=${$(h)} />`):a`<${Am} cell=${e} />`}
    </dialog>
  `}function fo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Nr(t),i=nt(r);if(!i)return null;let l=Ce(e,n,i).find(d=>d.key===s),c=l?.cells[an(i).indexOf(o)];if(!c)return null;let u=po(e,n,i)(s,o);return a`<${Nm} key=${t} ...${{row:l,cell:c,change:u,step:o,scenario:n,plan:i,address:t}} />`}var Ie,jn,Mm,Tm,Vo,Fi,zm,Fm,Em,Gr,Jr,Es=S(()=>{"use strict";q();U();E();z();mn();H();lt();Mt();$o();dt();$s();Ie=b.overview.legend,jn=b.overview,Mm=20;Tm=y.codes.CellState,Vo=({expected:t=Ie.expected,quiet:e=Ie.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ie.states.map(o=>a`
        <li>
          <span class="staal"><${Hn} bar=${[[o,1]]} /></span>${R(Tm[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Hn} bar=${[[Ie.support_state,1]]} support=${!0} /></span>${Ie.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ie.undecided}</li>`}
    <li>
      ${n?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Fi=()=>a`
  <ul class="stalen">
    ${Object.entries(ke).map(([t,[,e]])=>a`<li><span class="staal"><${ae} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[zm,...Fm]=Ie.sample.words,Em=Ie.sample.bar.map(([t,e])=>[t,Number(e)]),Gr=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ie.title}>
    <h2>${Ie.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Hn} bar=${Em} /><strong>${zm}</strong>
      ${Fm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ie.explain}</p>
    <${Vo} undecided=${t} />
    <h3>${Ie.how}</h3>
    <${Fi} />
    <p><span class="anders">${Ie.other}</span>${Ie.other_says}</p>
  </aside>
`,Jr=({by:t},e)=>oe(e).overview.changed[t]});function Zc({id:t=""}){let e=me.reading;return a`
    <${ln} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Yc} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${In(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Pm({open:t=!0}){let{howto:e}=b.overview,n={report:N?e.reports:Pn(),marks:Object.values(ke).map(([s])=>s).join(" "),source:_s()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(s=>a`<li>${f(s,n)}</li>`)}</ol>
    </details>
  `}function qm({name:t,one:e,plan:n,open:s}){let o=Dt();return ne(()=>{s&&o.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${o}>
      <a href=${Ir(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${Im} one=${e} />`}
    </li>
  `}function Hm(){let t=me.unjudged,e=hn($e.unjudged).map(n=>a`<li><${j} id=${n} /><span class="zacht"> – ${Zt(n).toLowerCase()}</span></li>`);return a`
    <${ln} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function Um(){let t=o=>a`<${Dm} id=${o} />`,e=Qc($e.weak).map(t),n=f(me.weak.intro,$e.links),s=Qc($e.statuses).map(o=>a`<${Vm} id=${o} />`);return a`
    <${ln} of=${me.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${ln} of=${me.other} id="anders" count=${$e.other.length}><ul>${$e.other.map(t)}</ul><//>
    ${s.length>0&&a`<${ln} of=${me.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function Gm(){if(!$e.judged.length)return null;let t=e=>f(me.judged.line,{step:x(bt(e,"barrier")),kinds:gt(e,"interventionKind").map(ot).join(", "),state:Ft(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:Y(w(e,"asOf"))});return a`
    <${ln} of=${me.judged} id="oordelen" count=${$e.judged.length}>
      <ul>${$e.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Jm(){let t=me.expected.columns,e=[je("stap",t.step,n=>bt(n,"barrier")),{key:"soort",label:t.kind,text:n=>gt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${ln} of=${me.expected} id="verwacht" count=${$e.expected.length}>
      <${ct} id="verwachtingen" caption=${me.expected.caption} rows=${$e.expected} columns=${e} />
    <//>
  `}var Ho,me,Bm,ln,Yc,Im,Rm,Wm,Xc,$e,Jc,Qc,Dm,Vm,Km,tp,ep=S(()=>{"use strict";q();U();jt();E();Lt();z();H();lt();Es();zs();dt();Le();$s();Ho=b.method,me=b.unknown,Bm=3,ln=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Ur} id=${e!==void 0&&e<=Bm?"":s} close=${o}
    title=${e===void 0?t.title:f(me.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`,Yc=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${R(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;Im=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${He(e)?a`<${j} id=${e} />`:e}</li>`)}
  </ul>
`;Rm=()=>B({getal:null},!0),Wm=({scenario:t})=>a`
  <${ln} of=${Ho.numbers} id="getallen" close=${T.route.query.getal?Rm:null}>
    ${ce(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(An(t,e).named).map(([n,s])=>a`
              <${qm} key=${n} name=${n} one=${s} plan=${e} open=${T.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Xc=({route:t})=>a`
  <${et} text=${Ho.title}><p class="uitleg">${Ho.intro}</p><//>
  <${Pm} />
  <div class="blok"><${Gr} /></div>
  <${ln} of=${Ho.states} id="standen"><${Yc} list="CellState" /><//>
  <${Wm} scenario=${J(t.query)} />
  <${Zc} />
  <p><a href=${O("weet-niet")}>${Ho.unknown}</a></p>
`,$e=y.unknown,Jc=t=>hn(t).map(e=>a`<li><${j} id=${e} /></li>`),Qc=t=>[...t].sort((e,n)=>K(x(bt(e,"initiative")),x(bt(n,"initiative")))),Dm=({id:t})=>a`
  <li>
    <${j} id=${bt(t,"initiative")} />${" → "}<${Rr} id=${bt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Fs} of=${t} />
  </li>
`,Vm=({id:t})=>a`
  <li><${j} id=${bt(t,"initiative")} />${`: ${Ft(t,"status")}`}<${Fs} of=${t} /></li>
`;Km=()=>a`
  <${ln} of=${me.clashes} id="tegenspraak" count=${$e.clashes.length}>
    ${hn($e.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${j} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${ie} of=${[t]} />
        </div>
      `)}
  <//>
`;tp=()=>a`
  <${et} text=${me.title}><p class="uitleg">${me.intro} ${vn}</p><//>
  <${Hm} />
  <${Um} />
  <${Km} />
  <${Gm} />
  <${ln} of=${me.nameless} id="naamloos" count=${$e.nameless.length}><ul>${Jc($e.nameless)}</ul><//>
  <${ln} of=${me.generic} id="verzamelnamen" count=${$e.generic.length}><ul>${Jc($e.generic)}</ul><//>
  <${Jm} />
  <${Zc} id="lezen" />
`});function Et({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||T.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>B({[e]:i.target.value})}>
        ${!o&&a`<option value="">${cn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function sp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function pn({children:t}){if(!it())return a`<section class="filters" aria-label=${cn.filters}>${t}</section>`;let e=A(Object.keys(T.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!Qm.test(s)).length,n=e?f(cn.filters_set,{count:e}):cn.filters;return a`<${sp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function As({query:t,children:e}){let n=!it()&&Ym.some(s=>t[s]);return a`<${sp} look="keuzes" id="wijzig" phrase=${cn.change} opens=${n}>${e}<//>`}function Uo(){let t=J(T.route.query),e=nt(t.plan)?.dates||En;if(e.length<2)return null;let n=e[e.length-1].date,s=i=>i===n?"":i,o=e.find(i=>i.date===t.date)?.date||n,r=ni(T.route.query,"stand",e.map(i=>[s(i.date),i.label]));return a`<${Un} legend=${cn.choices.date} name="stand" options=${r} current=${s(o)} id="st" />`}function Ei(){let{query:t}=T.route,e=J(t),{counted:n}=oe(nt(e.plan)).shared.choices,s=Object.entries(Zm).filter(([,o])=>np(o,J({...t,...o})));return s.length>1&&a`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${s.map(([o,r])=>a`
              <label>
                <input type="radio" name="telt" id=${`telt-${o}`} checked=${np(r,e)}
                  onChange=${()=>B(r)} />
                ${n[o]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function Ln(){let{query:t}=T.route,e=cn.choices,n=[["",e.with],["uit",e.without]],s=J(t).expect?"":"uit",o=ni(t,"verwachtingen",n);return a`
    <${Ns} />
    <${Ei} />
    <${Uo} />
    <${Un} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var cn,Un,ho,go,Qm,Ym,Ns,Zm,np,bo,Yr,Kn,Je=S(()=>{"use strict";q();U();jt();E();Lt();z();lt();cn=b.shared,Un=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button
            type="button"
            id=${`${o}-${r||"gewoon"}`}
            aria-pressed=${String(r===s)}
            onClick=${()=>B({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;ho=({label:t=cn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${T.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>B({[e]:s.target.value},!0)} />
  </label>
`,go=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>B(Object.fromEntries(t.map(e=>[e,null])))}>
    ${cn.clear}
  </button>
`;Qm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;Ym=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ns=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Et} label=${cn.plan} name="plan" options=${t} /></div>`};Zm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},np=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;bo=()=>J(T.route.query).strict&&a`
    <p class="zacht">
      ${cn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>B({lezing:null})}>
        ${cn.choices.strict_off}
      </button>
    </p>
  `,Yr=({scenario:t})=>a`
  <details class="blik">
    <summary>${Ot(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${Ln} />
  </details>
`,Kn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function Xm(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function tf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Bi(s,o,.8);return n}function nf(t,e){return[...t.querySelectorAll(ef)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=d=>Number(s.getAttribute(d)||0),l=Zr(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return sf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},u=r.strokeDasharray==="none"?"":r.strokeDasharray,p=Number(r.opacity)*(Ai(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:op[s.tagName](i,s),...c,dash:u,opacity:p}]})}function sf(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let u=(c.textContent||"").replace(/\s+/g," "),p=c instanceof Element?window.getComputedStyle(c):n,d=Number.parseFloat(p.fontSize);if(i&&u.startsWith(" ")&&(l+=Bs(" ",d,p.fontWeight)),!u.trim())return[];i=!0;let m={at:of(e,l,o),text:u.trim(),size:d,weight:p.fontWeight,fill:p.fill};return l+=Bs(u.trim(),d,p.fontWeight),[m]})}function Bs(t,e,n){return Ni.font=`${n} ${e}px ${Xr}`,Ni.measureText(t).width}function rf(t,e,n){let{width:s,height:o}=e,r=Zr(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Bi(s/2,o/2,s/2-1):Ko(0,0,s,o),u=window.getComputedStyle(document.body).backgroundColor;Ai(t.backgroundColor)&&t.backgroundColor!==u&&i.push({at:r,d:c,fill:t.backgroundColor});let p=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Xm(s,o,9),fill:"none",stroke:p[p.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:tf(s,o),fill:p[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Ko(0,o/2-1,s,2),fill:p[0]});for(let[,$,h,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Ko(0,o+Number(h),s,-Number(h)),fill:$}):i.push({at:r,d:Ko(+g/2,+g/2,s-+g,o-+g),fill:"none",stroke:$,wide:+g});let d=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&d("top").wide)i.push({at:r,d:c,fill:"none",...d("top")});else for(let[$,h]of Object.entries(m)){let g=d($);g.wide&&Ai(g.stroke)&&i.push({at:r,d:h,fill:"none",...g})}return i}function af(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:u,index:p}of t.data.matchAll(/\S+/g)){r.setStart(t,p),r.setEnd(t,p+u.length);let d=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-d.top)<3?(m.text+=` ${u}`,m.on=new DOMRect(m.on.left,m.on.top,d.right-m.on.left,m.on.height)):i.push({on:d,text:u})}Bs("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Ni.measureText("x");return i.map(({on:u,text:p})=>{let d=p;for(;d&&u.left+Bs(d,o,s.fontWeight)>n+1;)d=d.slice(0,-1);d!==p&&(d=`${d.slice(0,-1).trim()}…`);let m=Zr(e.translate(u.left,u.top+u.height*l/(l+c))),$=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:d,size:o,weight:s.fontWeight,fill:s.color,slant:$}})}function rp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return nf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[p,d]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+p,i.top+d).multiply(new DOMMatrix(r)).translate(-i.left-p,-i.top-d)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,u=[...t.childNodes].flatMap(p=>p instanceof Text?af(p,l,c):p instanceof Element?rp(p,l,c):[]);return o.style.transform="",[...rf(s,i,l),...u]}function Pi(t){let e=[...t.querySelectorAll("th")];for(let u of e)u.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=rp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let u of e)u.style.position="";let l=i.map(u=>u.at[4]+u.at[0]*Bs(u.text||"",u.size||0,u.weight||"")),c=[...i.filter(u=>u.d),...i.filter(u=>u.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Zr,Ai,Ko,Bi,op,ef,of,Ni,Xr,ap=S(()=>{"use strict";Zr=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Ai=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Ko=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Bi=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;op={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Bi(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Ko(t("x"),t("y"),t("width"),t("height"))},ef=[...Object.keys(op),"text"].join();of=(t,e,n)=>Zr(new DOMMatrix(t).translate(e,n)),Ni=document.createElement("canvas").getContext("2d"),Xr=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Ii(t,e,n,s,o,r){let i=Jl(t,u=>Bs(u,e,n)<=o),l=e*1.35;return{shapes:i.map((u,p)=>({at:[1,0,0,1,Gn,r+e+p*l],text:u,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function up({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[In(nt(e?.plan)),e&&Ot(e)].filter(Boolean).join(". "),l=f(ta.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let u=Pi(c);c.classList.remove("heel");let p=Math.max(u.width,cf),d=Ii(t,22,650,lf,p,Gn),m=Ii(`${i}. ${vn}`,13,400,ip,p,d.below+2),$=m.below+16,[h,g,k]=[Gn,$+u.height+24,0],_=[...document.querySelectorAll(s)].map(Pi).flatMap(P=>{h>Gn&&h+P.width>Gn+p&&([h,g,k]=[Gn,g+k+6,0]);let V=cp(P.shapes,h,g);return h+=P.width+20,k=Math.max(k,P.height),V}),v=Ii(l,13,400,ip,p,g+k+16),F=[...d.shapes,...m.shapes,...cp(u.shapes,Gn,$),..._,...v.shapes];return{title:`${t} ${i}. ${vn}`,width:p+2*Gn,height:v.below+Gn,shapes:F}}function uf(t){let{title:e,width:n,height:s,shapes:o}=up(t),r=document.createElementNS(pp,"svg"),i=(c,u)=>{for(let[p,d]of Object.entries(u))d!==void 0&&d!==""&&c.setAttribute(p,String(d));return c},l=(c,u,p,d="")=>{let m=c.appendChild(i(document.createElementNS(pp,u),p));m.textContent=d};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Xr,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:u,d:p,fill:d,stroke:m,wide:$,dash:h,size:g,weight:k,slant:_,opacity:v}of o){let[F,P,V,W,tt,Nt]=c,L=F===1&&!P&&!V&&W===1?`translate(${tt} ${Nt})`:`matrix(${c.join(" ")})`;u===void 0?l(r,"path",{d:p,transform:L,fill:d,...m&&m!=="none"&&{stroke:m,"stroke-width":$,"stroke-dasharray":h},opacity:v===1?void 0:v}):l(r,"text",{transform:L,"font-size":g,"font-weight":k,"font-style":_,fill:d},u)}rn(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}async function df(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=up(t),o=document.createElement("canvas"),r=Math.min(pf,lp/e,lp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:u,d:p,fill:d,stroke:m,wide:$,dash:h,size:g,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=d,i.font=`${_} ${k} ${g}px ${Xr}`,u!==void 0&&i.fillText(u,0,0);let F=new Path2D(p);d!=="none"&&i.fill(F),m&&m!=="none"&&$&&(i.strokeStyle=m,i.lineWidth=$,i.setLineDash((h||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),i.stroke(F)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?rn(l,c,"image/png"):ft(f(ta.too_large,{name:l})),"image/png")}var ta,lf,ip,Gn,cf,pf,lp,cp,pp,Te,ms=S(()=>{"use strict";fe();q();E();z();lt();Gt();ap();ta=b.shared.export,[lf,ip]=["#16212B","#46525D"],[Gn,cf,pf,lp]=[28,720,2,12e3],cp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));pp="http://www.w3.org/2000/svg";Te=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>uf(t)}>${ta.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>df(t)}>${ta.png}</button>
  </span>
`});function dp({rows:t,at:e,unit:n,end:s}){let o=s?Pt.right:Pt.left-Pt.box,r=s?Pt.right+Pt.box+12:Pt.left-Pt.box-12;return t.map(({state:i,count:l,y:c})=>{let u=Pt.top+c*n,p=Math.max(l*n,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${o} y=${u} width=${Pt.box} height=${p} />
        <text x=${r} y=${u+p/2+5} text-anchor=${s?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function $f({band:t,unit:e}){let n=t.count*e,s=Pt.top+t.y1*e+n/2,o=Pt.top+t.y2*e+n/2,r=(Pt.left+Pt.right)/2,i=C(fs.band,t.count,{from:hs(t.from),to:hs(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Pt.left} ${s} C${r} ${s} ${r} ${o} ${Pt.right} ${o}`}
      stroke-width=${Math.max(n,1)}
    ><title>${i}</title></path>
  `}function $p({flow:t,one:e,other:n,counted:s}){if(it())return a`<${mf} flow=${t} />`;let o=Pt.height/t.height,r=t.bands.map(i=>C(fs.band,i.count,{from:hs(i.from),to:hs(i.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${fs.title}>
      <svg viewBox=${`0 0 ${Pt.width} ${Pt.height+Pt.top+14}`} role="img"
        aria-label=${f(fs.picture,{before:e.label,after:n.label,phrase:r.join("; ")})}>
        <text class="stroomkop" x=${Pt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Pt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${$f} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${dp} rows=${t.left} at=${hs} unit=${o} />
        <${dp} rows=${t.right} at=${hs} unit=${o} end />
      </svg>
      <figcaption>${fs.caption}</figcaption>
      <p class="acties"><${Te} name="overgang" title=${`${fs.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var fs,Pt,hs,mf,mp=S(()=>{"use strict";q();jt();E();z();H();ms();fs=b.compare.flow,Pt={width:960,height:430,top:40,left:230,right:640,box:16},hs=t=>t?R(D("CellState",t)):fs.fresh;mf=({flow:t})=>a`
  <div class="standlijst">
    ${t.left.map(({state:e,count:n})=>a`
        <section>
          <h3>${n} ${hs(e)}</h3>
          <ul>
            ${t.bands.filter(s=>s.from===e).map(s=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${s.to}`}
                      style=${{width:`${100*s.count/n}%`}}></i>
                    ${s.count} ${hs(s.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${fs.listed}</p>
  </div>
`});function gf(t){let e=Mn[Mn.length-1],n=y.plans.map(c=>Mn.findLast(u=>u.plan===c)||e),[s,o]=N?n:[Mn[0],e],r=Mn.slice(0,-1).find(c=>c.key===t.van)||s,i=Mn.slice(Mn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function bf({change:t,other:e}){let n=de(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===ge?null:e.date},!1),o=f(X.see_cell,{kind:ot(t.kind),step:st(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${X.see}<span class="sr">${o}</span></a></li>`}function kf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${f(X.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${mo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Ls} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Ms(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Ae(s)}>${X.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function yf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:p=>p.other_barrier||p.barrier||"",titles:[...sn,["",b.shared.all_steps]]},i=p=>p.map(d=>x(Se(d)||d)).join(", "),l=p=>A([p.barrier,p.other_barrier].map(st)).join(" / "),c=[{key:"stap",label:X.columns.step,text:l},{key:"soort",label:X.columns.kind,text:p=>R(ot(p.kind))},{key:"een",label:e.label,text:p=>R(p.states[0])},{key:"ander",label:n.label,text:p=>R(p.states[1])},{key:"weg",label:X.left[s],sort:!1,text:p=>i(p.left)},{key:"erbij",label:X.joined[s],sort:!1,text:p=>i(p.joined)}],u=()=>Rn(c,t.changes,()=>ue(null,"",o));return a`
    ${mo("verschillen",t.changes,r).map(p=>a`
        ${p.folds&&a`<${Ls} part=${p} level=${3} count=${C(X.differ,p.rows.length)}
            names=${p.rows.map(d=>R(ot(d.kind)))} />`}
        <ul class=${Ms(p)}>
          ${p.rows.map(d=>a`<${bf} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${X.as_table}</summary>
      <${ct} id="vakken" caption=${X.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${te} name="vergelijk-vakken.csv" rows=${u} /></div>
    </details>
  `}function wf({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=u=>u?ff(u):X.flow.fresh,l=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>i(u)},...e.right.map(({state:u})=>({key:u,label:i(u),sort:!1,text:p=>String(e.bands.find(d=>d.from===p.state&&d.to===u)?.count||X.nothing)}))],c=f(X.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${X.counted}</h2>
      <p class="zacht">${f(X.counts,{both:r,fresh:t.fresh.length})}</p>
      <${$p} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${X.flow.table}</summary>
        <${ct} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function _f(t,e){if(!e)return t;let n=o=>yn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function vf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Ge(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${X.not_yet}</span>`:a`<${ee} id=${m} date=${e.date} />`,u=[je("actie",X.action,m=>m),{key:"wat",label:X.what,text:Zt},{key:"plan",label:e.label,text:l,cell:c},Cn("nu",n.label,m=>m,n.date)],p=()=>Rn(u,r,()=>ue(null,e.plan.key,o)),d=()=>B({alles:s?null:"ja"});return a`
    <section>
      <h2>${f(s?X.all:X.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${d}>${X.show_all}</button>
        <${te} name="vergelijk.csv" rows=${p} />
      </div>
      <${ct} id="vergelijk" caption=${X.actions_table} rows=${r} columns=${u} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function hp({route:t}){if(Mn.length<2)return a`<${et} text=${X.title} /><p>${X.alone}</p>`;let{one:e,other:n,after:s}=gf(t.query),o=J(t.query),r=vi(o),i=hf(e,n,o),l=tn.some($=>$.notation===t.query.stap)?t.query.stap:"",c=_f(i,l),{actions:u}=c,p=u?.flows[l],d=u?"dates":"plans",m=f(X.intro[d],{before:Y(e.date),after:Y(n.date)});return a`
    <${et} text=${X.heading[d]} title=${X.title}><p class="uitleg">${m} ${vn}</p><//>
    <${pn}>
      <${Ei} />
      <div class="velden">
        ${Mn.length>2&&a`
            <${Et} label=${X.first} name="van" chosen=${e.key} options=${fp(Mn.slice(0,-1))} />
            <${Et} label=${X.second} name="met" chosen=${n.key} options=${fp(s)} />
          `}
        <${Et}
          label=${X.columns.step} name="stap"
          options=${sn} />
      </div>
    <//>
    ${u&&p&&a`<${wf} actions=${u} flow=${p} one=${e} other=${n} counted=${r} />`}
    ${u&&a`<${kf} rows=${c.statements} />`}
    <section class="blok">
      <h2>${f(X.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${yf} found=${c} one=${e} other=${n} mode=${d} counted=${r} />`:[a`<p>${b.shared.none}</p>`,c.notes.map($=>a`<p class="zacht">${$}</p>`)]}
    </section>
    ${u&&a`<${vf} actions=${u} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${se} text=${C(X.shown,c.changes.length)} />
  `}var X,ff,Mn,fp,hf,gp=S(()=>{"use strict";q();U();jt();E();Lt();z();mn();H();lt();Mt();Je();Gt();zs();dt();mp();Le();X=b.compare,ff=t=>R(D("CellState",t)),Mn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?f(X.side,{plan:t.title,label:n}):R(n)}))),fp=t=>t.map(e=>[e.key,e.label]),hf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function Sf({row:t,cell:e,change:n,step:s,plan:o}){let r=Qr(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=de(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${js(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>B({cel:i})}>
        <span class="sr">${f(b.overview.cell,{row:t.label,step:st(s)})}${r}</span>
        <${bp} cell=${e} />
      </button>
    </td>
  `}function jf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${f(le.caption,{scenario:Ot(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${le.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Of} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&w(l.id,"isGeneric")==="true"?"verzamel":""}>
                ${l.partners?l.phrase:a`<${j} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((u,p)=>u.acting?l.partners?a`<td></td>`:a`<${Sf} row=${l} cell=${l.cells[p]} change=${o(l.key,u.step)}
                  step=${u.step} plan=${t} />`:c===0&&a`<${Cf} rows=${i.length} column=${u} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Ff({plan:t,scenario:e,reach:n}){let s=Ce("partner",e,t),o=po("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Kn} plan=${t} /><p>${le.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Kn} plan=${t} />
    <p>${An(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${le.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${jf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Te} name=${`dekking-${t.key}`} title=${le.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Mf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${zf} reach=${n} />
      </div>
      <${Tf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${le.nothing}</p>`}function wp({route:t}){let e=J(t.query),{reach:n}=G(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${et} text=${le.heading} title=${le.title} />
      <p class="zacht">${Ot(e)}</p>
      <${As} query=${t.query}><${Ln} /><//>
    </div>
    ${ce(e).map(o=>a`
        <${Ff} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${fo} address=${s} by="partner" scenario=${e} />`}
    <${se} text=${s?"":f(le.shown,{scenario:Ot(e)})} />
  `}var le,xf,bp,qi,Of,kp,yp,Cf,Lf,Mf,Tf,zf,_p=S(()=>{"use strict";q();U();jt();E();Lt();z();mn();H();lt();Es();Je();ms();dt();le=b.coverage,xf=5,bp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ae} basis=${t.most_basis} />
    <${Hn} bar=${t.bar} support=${t.support_only} most=${xf} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;qi=t=>!t.acting&&!t.undecided,Of=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${qi(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ae(t.id)}>${t.label}</a>
    <span class=${qi(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,kp=({column:t})=>{let{title:e,text:n}=t.undecided?le.undecided:le.no_partner;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},yp=t=>t.undecided?"onbeslist":"arcering",Cf=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${yp(e)}><${kp} column=${e} /></td>
`;Lf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <${j} id=${t.id} text=${t.label} />
    <a class="naar" href=${O("dekking",{...T.route.query,cel:de(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Pe(e).word}${n&&`, ${Jr(n,o)}`}</span>
      <${bp} cell=${e} />
    </a>
  </li>
`,Mf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Lf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${qi(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${f(le.step,{step:st(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${yp(o)}><${kp} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,Tf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${le.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${le.about}</p>
    <${Vo} expected=${le.expected} quiet=${le.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Fi} />
    <p><a href=${O("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,zf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${le.alike.title}</h2><p>${le.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function Sp(t,e){let{columns:n=[]}=G(t).reach.find(c=>c.plan===e.key)||{},s=Ce("kind",t,e),o=Ce("partner",t,e).map(({id:c,label:u,cells:p})=>({id:c,label:u,at:e.steps.flatMap((d,m)=>p[m]?[m]:[]),basis:d=>p[d]?.most_basis||""})).sort((c,u)=>vp(c.id,u.id)),r=e.steps.map((c,u)=>({step:c,reached:n[u],silent:s.filter(p=>p.cells[u]?.unmet),own:o.filter(({at:p})=>p.length===1&&p[0]===u),all:o.filter(({at:p})=>p.includes(u))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,u)=>K(i(c),i(u)));return{stops:r,several:l}}var vp,xp,Ri,ea=S(()=>{"use strict";E();Lt();z();$n();mn();H();Mt();vp=(t,e)=>Number(Kt(t))-Number(Kt(e))||K(x(t),x(e)),xp=({date:t,plan:e})=>xs("InformationFlow").filter(n=>vs(n,t)&&Ve(n,e)).map(n=>{let s=re(n,"between"),o=r=>[...re(n,r),...s].sort(vp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>K(w(n.id,"content"),w(s.id,"content"))),Ri=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Bf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let u=[i,l].map(V=>o.get(V)).filter(V=>V!==void 0),[p,d]=u.sort((V,W)=>V.left-W.left);if(!p||!d)return{d:"",x:0,y:0};let[m,$]=[p.right-n.left,(p.top+p.bottom)/2-n.top],[h,g]=[d.left-n.left,(d.top+d.bottom)/2-n.top],k=(m+h)/2,_=`M${m} ${$}C${k} ${$} ${k} ${g} ${h} ${g}`,v=Nf.map(V=>{let[W,tt,Nt,L]=[(1-V)**3,3*V*(1-V)**2,3*V*V*(1-V),V**3];return{d:_,x:W*m+(tt+Nt)*k+L*h,y:(W+tt)*$+(Nt+L)*g}}),P=v.find(V=>r.every(W=>Math.max(Math.abs(W.x-V.x),Math.abs(W.y-V.y))>Af))||v[0];return c!==void 0&&r.push(P),P})}function Pf(t,e,n,s){let o=n.findIndex(c=>c.some(u=>u.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:u})=>c===e?[u]:u===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function ko({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Dt(),[c,u]=I([]);We(()=>{let g=()=>u(Bf(l.current,n));g();let k=new ResizeObserver(g);return k.observe(l.current),()=>k.disconnect()},[n,e]);let p=e.flat(),d=p.some(g=>g.id===s)?s:p[0]?.id,m=new Set(n.flatMap(({from:g,to:k})=>g===s||k===s?[g,k]:[])),$=({from:g,to:k})=>g===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${g=>{let k=g.target.dataset.vak;if(!k||g.ctrlKey||g.metaKey||g.altKey)return;if(!Ef.includes(g.key))return i(g.key,k);let _=Pf(g.key,k,e,n);g.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:g},k)=>a`<path d=${g} class=${`${n[k]?.look}${n[k]&&$(n[k])?" aan":""}`} />`)}
      </svg>
      ${e.map((g,k)=>a`
          <div class=${`kolom ${g[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${g.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===d?0:-1}
                      class=${`doos ${_.look}${m.has(_.id)?" buur":""}`}
                      aria-pressed=${String(_.id===s)} onClick=${()=>r(_.id)}>
                      ${_.text}${_.more}
                      ${!!_.badge&&a`<span class="erbij">+${_.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:g,y:k},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${g}px`,top:`${k}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var Ef,Af,Nf,na=S(()=>{"use strict";q();Ef=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Af=28,Nf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function yo({label:t,id:e,thing:n,pick:s,among:o=He}){let[r,i]=I(!1),l=Ee(()=>r?If(o):[],[r]),[c,u]=I(null),p=h=>{let g=Vt(h.trim()),k=v=>[x(v),Ut(v),...gt(v,"altLabel")].map(Vt),_=l.find(v=>x(v)===h)||l.find(v=>k(v).includes(g));return _?[_]:l.filter(v=>g&&k(v).some(F=>F.includes(g)))};ne(()=>u(null),[n]);let{route:d}=T,m=h=>{if(T.route!==d)return;let[g,...k]=p(h.target.value);u(g&&!k.length?null:h.target.value),g&&!k.length&&s(g)},$=c?p(c).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${m} value=${c??(He(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${l.map(h=>a`<option value=${x(h)}></option>`)}</datalist>
      ${c&&a`<small role="status">${$?f(Op.meant,{names:$}):Op.unknown_thing}</small>`}
    </label>
  `}var Op,If,sa=S(()=>{"use strict";q();U();E();z();H();Op=b.explore,If=t=>[...De.keys()].filter(e=>pe(e)&&t(e)).sort((e,n)=>K(x(e),x(n)))});function qf(t){let e=Lp(eo(t.from,t.to,t.scenario,!0),t),n=$c([t.from,t.to],t.scenario).map(s=>s.label);return a`
    <p role="status">
      <strong>${At.none}</strong>
      ${e.length>0&&` ${f(At.only,{names:jp(e)})}`}
      ${n.length>0&&` ${f(At.shared,{steps:he(n)})}`}
    </p>
  `}function Wf({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Lp(t,e),i=Ee(()=>{let $=g=>[Ht(g)?"wat":"wie",r.includes(g)&&"verzamel",(g===n||g===s)&&"begin"].filter(Boolean).join(" "),h=g=>r.includes(g.from)||r.includes(g.to)?"l-punt":"l-heel";return{columns:t.layers.map(g=>g.map(k=>({id:k,text:x(k),look:$(k)}))),ties:t.lines.map((g,k)=>({from:g.from,to:g.to,number:k+1,look:h(g)}))}},[t]),l=t.layers.map($=>Ht($[0])),c=r.length?eo(n,s,o):t,u=c?.length===t.length?c.count:0,p=C(At.works,l.filter(Boolean).length),d={from:x(n),to:x(s),count:t.lines.length},m=$=>B({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">${u>0&&a`<strong>${C(At.counted,u,{works:p})}</strong> `}${At.says}</p>
    ${r.length>0&&a`<p>${C(At.through,t.count-u,{names:jp(r),works:p})} ${At.dotted}</p>`}
    ${!it()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${ko} heads=${l.map($=>$?At.columns.what:At.columns.who)} ...${i} chosen=""
              label=${f(At.picture,d)} choose=${m} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Te} name=${b.explore.file} title=${`${d.from} – ${d.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${At.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<${Mp} roles=${$} />`)}
    </ol>
  `}function Tp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(p=>Cp(p)?p:""),o=t.verzamel==="ja",r={from:n,to:s,scenario:e},i=n&&s&&n!==s,l=i?dc(n,s,e):[],c=Ee(()=>i?eo(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(p,d,m)=>a`
    <${yo} label=${d} id=${p} thing=${m} among=${Cp}
      pick=${$=>B({[p]:$})} />
  `;return a`
    <section aria-label=${At.heading}>
      <h2>${At.heading}</h2>
      <div class="velden">
        ${u("van",At.from,n)} ${u("naar",At.to,s)}
        <label class="vink">
          <input type="checkbox" checked=${o}
            onChange=${()=>B({verzamel:o?null:"ja"})} />${` ${At.collective}`}
        </label>
        ${i&&a`<button type="button" onClick=${()=>B({van:s,naar:n})}>${At.swap}</button>`}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${At.back}</a></p>
      ${!(n&&s)&&a`<p>${At.choose}</p>`} ${n&&n===s&&a`<p>${At.same}</p>`}
      ${l.length>0&&a`
          <h3>${At.together}</h3>
          <ul class="wegen">${l.map(p=>a`<${Mp} roles=${p} />`)}</ul>
        `}
      ${i&&(c?a`<${Wf} ...${r} found=${c} />`:a`<${qf} ...${r} />`)}
    </section>
  `}var At,Cp,jp,Lp,Mp,Rf,zp=S(()=>{"use strict";q();U();jt();E();z();Po();H();Mt();na();ms();dt();sa();At=b.explore.path,Cp=t=>Bo(t)&&(Ss(t)||Ht(t)),jp=t=>he(t.map(x)),Lp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Kt(s)&&s!==e&&s!==n);Mp=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${j} id=${e.from} />: ${e.phrase}, <${j} id=${e.to} />${Rf(e.to)}</p>
      <${Wn} of=${e.of[0]} look="zacht adres" />
    `)}</li>`,Rf=t=>N&&` (${_t(t)?.title})`});function Ap(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=T.route.query,i=jr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):B({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&B({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&B({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||B({weg:[...oa(r),t].join(","),kies:null}),p:()=>o?l({van:t}):B({van:t}),Escape:()=>B({kies:null})}}function Df({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Ap(t,e),l=jr(t,n,o),c=(u,p)=>a`
    <button type="button" class="klein" onClick=${i[u]}>${p} <kbd>${u}</kbd></button>
  `;return a`
    <p class="acties">
      <a href=${Ae(t)}>${rt.actions.page}</a>
      ${s.join()!==t&&c("f",rt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",C(rt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",rt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",rt.actions.hide)}
      ${Ne(t)!=="step"&&c("p",rt.actions.path)}
    </p>
  `}function Np(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${rt.panel.label}><p class="zacht">${rt.panel.none}</p></section>`;let s=e.roles.filter(i=>i.from===n||i.to===n),o=e.ties.filter(i=>i.work===n||i.step===n),r=Ht(n)?"from":"to";return a`
    <section class="inwoorden" id="inwoorden" aria-label=${rt.panel.label}>
      <h2>${Jn(n)}</h2>
      ${Ht(n)&&a`<p>${Ge(n,t.scenario.date)}</p>`}
      ${He(n)&&Kt(n)&&a`<p class="zacht">${rt.panel.collective}</p>`}
      ${He(n)&&a`<${Df} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?rt.panel.who:rt.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(i=>a`<li>
            <${j} id=${i[r]} /><span class="zacht"> – ${i.phrase}</span>
            <${Wn} of=${i.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?rt.panel.step:rt.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(i=>a`<li>
            ${n!==i.work?a`<${j} id=${i.work} />`:i.step===Cs?rt.no_step:a`<${j} id=${i.step} />`}
            ${" "}<${ae} basis=${i.basis} />
            ${w(i.of,"rationale")&&a`<span class="zacht"> ${rt.panel.reason} ${w(i.of,"rationale")}</span>`}
            ${i.of!==i.work&&a`<${Wn} of=${i.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Bp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ee(()=>{let p=$=>`wie${Kt($)?" verzamel":""}`,d=$=>!o&&e.includes($)?" begin":"",m=$=>o||e.includes($)?0:jr($,t,s);return{columns:[t.who.map($=>({id:$,text:Jn($),look:p($)+d($),badge:m($)})),t.what.map($=>({id:$,text:Jn($),look:`wat${d($)}`,more:[Ep(is($,s.date)),a` <small>${Ft($,"agreementStatus")}</small>`]})),t.steps.map($=>({id:$,text:Jn($),look:`stap${d($)}`}))],ties:[...t.roles.map(({from:$,to:h,role:g})=>({from:$,to:h,look:`l-heel r-${g}`})),...t.ties.map(({work:$,step:h,basis:g})=>({from:$,to:h,look:h===Cs?"l-geen":Fp(g)}))]}},[t]),l=p=>B({kies:p===n?null:p}),c=(p,d)=>d!==Cs&&Ap(d,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[p]?.(),u=f(rt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${ko} heads=${rt.columns} ...${i} chosen=${n} label=${u} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${rt.intended}</li>`}
      <li class="zacht">${rt.to_step}</li>
      ${Object.entries(ke).map(([p,[,d]])=>a`<li><span class=${`streep ${Fp(p)}`} aria-hidden="true"></span>${d}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([p])=>t.what.some(d=>is(d,s.date)===p)).map(([p,{label:d}])=>a`<li>${Ep(p)}${R(d)}</li>`)}
    </ul>
    <p class="zacht sleutels">${rt.keys}</p>
  `}function Pp({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(m=>m.work===d).map(m=>m.step),l=d=>Bn(d,n,s).length?rt.list.away:rt.list.no_partner,c=[{...je("wie",rt.list.who,d=>d.who),text:d=>d.who?Jn(d.who):l(d.work),cell:({who:d,work:m})=>d?[a`<${j} id=${d} />`,a`<${us} id=${d} />`]:l(m)},{key:"rol",label:rt.list.role,text:d=>d.role},je("wat",rt.list.what,d=>d.work),{key:"stap",label:rt.list.step,text:d=>i(d.work).map(Jn).join(", ")},Cn("stand",rt.list.status,d=>d.work,n.date),Vn(rt.list.where,d=>d.of)],u=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),p=`${C(rt.list.caption,r.length)}${s?"":`. ${rt.list.only}`}`;return a`<${ct} id="verkenlijst" caption=${p} rows=${r} columns=${c} about=${u} />`}var rt,oa,Jn,Vf,Fp,Ep,Ip=S(()=>{"use strict";q();U();E();z();Po();H();lt();Mt();na();dt();Le();rt=b.explore,oa=t=>(t||"").split(",").filter(Bo),Jn=t=>t===Cs?rt.no_step:x(t);Vf={"●":"l-heel","◐":"l-lang","○":"l-punt"},Fp=t=>Vf[ke[t]?.[0]]||"l-heel",Ep=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Rp({rows:t,chosen:e,state:n}){let s=Ee(()=>{let r=l=>A(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,u)=>+!c-+!u).map(c=>({id:`${l} ${c}`,text:c?x(c):ze.unnamed,look:`wie${c&&!Kt(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(u=>({from:`from ${u}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(u=>({from:l.id,to:`to ${u}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:aa(l),look:"wat",more:Hf(l)})),r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>B({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${ko} heads=${ze.columns} ...${s} chosen=${e} label=${f(ze.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&B({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${ze.dotted}</li>
        </ul>`}
    </div>
  `}function Wp({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${Kf} row=${l} />:
              ${" "}<${j} id=${l.id} text=${aa(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Wn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function Dp({rows:t,scenario:e,state:n}){let s=[qp("from",ze.list.from),qp("to",ze.list.to),{key:"inhoud",label:ze.list.what,text:aa,cell:o=>a`<${j} id=${o.id} text=${aa(o)} />`},{key:"staat",label:ze.list.state,text:o=>Ft(o.id,"flowState")},{key:"sindsdien",label:ze.list.since,text:o=>Ft(o.id,"followUp")},Vn(b.explore.list.where,o=>[o.id])];return a`
    <${ct} id="stromenlijst" caption=${f(ze.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${te} name="informatiestromen.csv"
        rows=${()=>Rn(s.slice(0,-1),t,()=>ue(e))} />
    </p>
  `}var ze,aa,Hf,Uf,ra,Kf,qp,Vp=S(()=>{"use strict";q();U();E();z();ea();H();Mt();na();Gt();dt();Le();ze=b.explore.flows,aa=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${ze.among})`:""}`,Hf=({id:t})=>w(t,"followUp")&&a` <small>${f(ze.since,{phrase:Ft(t,"followUp")})}</small>`,Uf=t=>t.map(e=>x(e)).join(", ")||ze.unnamed,ra=({ids:t})=>t.length?a`<${Jt} ids=${t} />`:a`<span class="zacht">${ze.unnamed}</span>`,Kf=({row:t})=>t.between.length?a`${ze.between} <${ra} ids=${t.from} />`:a`<${ra} ids=${t.from} /> → <${ra} ids=${t.to} />`;qp=(t,e)=>({key:t,label:e,text:n=>Uf(n[t]),cell:n=>a`<${ra} ids=${n[t]} />`})});function Jf({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Qf({of:t,at:e}){if(t.length<=Gf)return a`<${ia} of=${t} at=${e} />`;let n=r=>Ft(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>K(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`
        <${Jf} text=${`${n(r[0])} (${r.length})`}><${ia} of=${r} at=${e} /><//>
      `)}
    <${ia} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Up({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Tn.undecided:s?Tn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Gp({plan:t,scenario:e}){let{stops:n,several:s}=Sp(e,t),o=`route-${t.key}`;if(it())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${Up} stop=${l} place=${c+1} />
              <${Hp} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Tn.open}</summary><${ia} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(u=>u.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${Hp} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${Up} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${Qf} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Tn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((u,p)=>c<=u&&a`<i class="spoorlijn" style=${i(p)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${Kp} one=${l} /></span>
                ${l.at.map(u=>a`<b style=${i(u)}><${ae} basis=${l.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ke).map(([l,[,c]])=>a`<li><${ae} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Tn.silent}</li>
        <li><em>${Tn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Te} name=${o} title=${Tn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${f(Tn.says,{silence:b.shared.silence})}</p>
  `}var Tn,Gf,Kp,ia,Hp,Jp=S(()=>{"use strict";q();U();jt();E();z();ea();mn();H();lt();Mt();ms();dt();Tn=b.explore.route,Gf=10,Kp=({one:t})=>a`
  <a class=${Kt(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,ia=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ae} basis=${n.basis(e)} /><${Kp} one=${n} /></li>`)}
  </ul>
`;Hp=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${it()&&a`<p class="bij niemand">${Tn.silent}:</p>`}
    <ul class="stilte" aria-label=${Tn.silent}>
      ${e.map(s=>a`
          <li><a href=${O("overzicht",{cel:de(s.key,t.notation,n.key)})}>${s.label}</a></li>
        `)}
    </ul>
  `});function gs(){let t=b.missing;return a`
    <${et} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function Xf({text:t}){let e=zc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${ye.alone} ${e.map(n=>a` <a href=${Zf(n)}>${n}</a>`)}</p>`}
      <p>${ye.try} ${Object.entries(ye.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function th({text:t,answers:e}){let[n,s]=I(null);if(ne(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Z().ask("find",{text:t}).then(u=>l&&s(u)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",ye.source.about,a`<${Jt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${f(ye.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ye.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${f(ye.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:u})=>a`
            <li key=${l}>
              <p><${Di} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${Xt(l)}${u.some(pe)&&i(u.filter(pe))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Qp({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=wi(e),r=e.trim()!=="",i=A(n.map(u=>u.kind)).sort(K),l=n.filter(u=>!t.query.wat||u.kind===t.query.wat);We(()=>{let u=document.getElementById("zoek");u&&document.activeElement!==u&&(u.value=e)},[e]);let c=l.length?C(ye.found,l.length):f(ye.nothing,{text:e});return a`
    <${et} text=${ye.title} />
    <section class="filters" aria-label=${ye.label}>
      <div class="velden">
        <${ho} label=${ye.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Et} label=${ye.what} name="wat" options=${i.map(u=>[u,u])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:ye.type}</p>
    ${s&&a`<p id="gelezen">${f(ye.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${Xf} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Wi).map(u=>a`<${Yf} key=${u.id} item=${u} answers=${o} />`)}
    </ol>
    ${l.length>Wi&&a`<p>${f(ye.too_many,{count:l.length-Wi})}</p>`}
    ${r&&ve()&&a`<${th} text=${e} answers=${o} />`}
    <${se} text=${r?c:""} />
  `}var ye,Wi,Di,Yf,Zf,Go=S(()=>{"use strict";ro();q();U();jt();E();z();xe();_i();H();Je();dt();ye=b.search;Wi=100,Di=({text:t,answers:e})=>Fr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Yf=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${Di} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${N&&_t(t.id)&&`, ${_t(t.id)?.title}`}
    </span>
    <p><${Di} text=${Fc(t,e)} answers=${e} /></p>
  </li>
`,Zf=t=>O("zoek",{q:t})});function ou({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${R(D(t,i))} (${o(i)})`]);return r.push([bs,`${R(b.shared.all)} (${n.length})`]),it()?a`<${Et} name="staat" label=${Q.filters.state} options=${r} chosen=${s} />`:a`<${Un} legend=${Q.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function ru({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Zp.map(L=>n[L]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=oa(n.weg),[c,u,p,d]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:u,from:p,to:d},$=Ee(()=>uc({...m,anyRole:!!o},e),[i]),h=[...$.who,...$.what,...$.steps],g=h.includes(m.chosen)?m.chosen:"",k=h.length>li,_=eu(n,k),v={shown:$,opened:t,chosen:g,scenario:e,fixed:!!o},F=r.some(Boolean),P=F||l.length>0||e.stated||e.plan,V=Q.alone[Ne(t[0])]||Q.alone.other,W=a`<button type="button" class="klein" onClick=${()=>B({weg:null})}>${Q.again}</button>`,tt=$.undated>0&&C(Q.undated,$.undated),Nt={...v,title:o||t.map(Jn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!k&&a`<${nu} way=${_} />`}
      <${pn}>
        <div class="velden">
          <${Et} name="stap" label=${Q.filters.step} options=${sn} />
          <${Et} name="soort" label=${Q.filters.kind} options=${Js} />
          <${Et} name="vanaf" label=${Q.filters.from} options=${Yp} />
          <${Et} name="tot" label=${Q.filters.to} options=${Yp} />
          ${F&&a`<${go} names=${Zp} />`}
        </div>
      <//>
      ${_!=="lijst"&&a`<${Te} name=${Q.file} title=${Nt.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${As} query=${n}><${Ln} /><//>
    </div>
    ${l.length>0&&a`<p>${C(Q.hidden,l.length)} ${W}</p>`}
    ${$.left>0&&a`<p id="weggelaten">${C(Q.left,$.left)} ${tt}</p>`}
    ${k&&a`<p role="status">${f(Q.too_many,{count:h.length})}</p>`}
    ${!$.what.length&&a`<p>${P?Q.nothing:V}</p>`}
    <${su} way=${_} picture=${a`<div class="tekening"><${Bp} ...${Nt} /></div>`}
      list=${a`<${Pp} ...${v} />`} panel=${a`<${Np} ...${v} />`} />
  `}function sh({query:t,scenario:e}){let n=xs("Agreement").filter(p=>vs(p,e.date)&&Ve(p,e.plan)),{title:s,none:o}=Q.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(p=>w(p,"agreementStatus")),i=Ri("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:bs,c=n.filter((p,d)=>l===bs||r[d]===l),u=a`<${ou} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${ru} opened=${c} scenario=${e} query=${t} field=${u}
    title=${l===bs?s:`${s}: ${D("AgreementStatus",l)}`} />`}function oh({query:t,scenario:e}){let n=Ee(()=>xp(e),[e.date,e.plan]);if(!n.length)return a`<p>${Q.starts.informatie.none}</p>`;let s=n.map(d=>d.state),o=Ri("FlowState",Object.keys(Q.flows.first)[0],s),r=[...o,bs].includes(t.staat)?t.staat:o[0]||bs,i=n.filter(d=>r===bs||d.state===r),l=3*i.length>2*li,c=eu(t,l),u=t.kies||"",p=r===bs?b.shared.all:D("FlowState",r);return a`
    <div class="verkenbalk">
      <${ou} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${nu} way=${c} />`}
      ${c!=="lijst"&&a`<${Te} name="informatiestromen" title=${f(Q.flows.title,{state:p})} scenario=${e}
          of="#stromenbeeld" legend="#stromenlegenda li" />`}
    </div>
    ${l&&a`<p role="status">${Q.flows.too_many}</p>`}
    <${su} way=${c} picture=${a`<${Rp} rows=${i} chosen=${u} state=${p} />`}
      list=${a`<${Dp} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Wp} rows=${i} chosen=${u} />`} />
    <p class="zacht">${Q.flows.silence}</p>
  `}function rh({at:t}){let e=a`
    <ul class="beelden" aria-label=${Q.starts_label}>
      ${Object.entries(Q.starts).map(([s,{label:o,to:r}])=>a`
          <li><a href=${O(r.path,r.query)} aria-current=${s===t?"page":null}>${o}</a></li>
        `)}
    </ul>
  `;if(!it())return e;let n=Q.starts[t]?f(Q.starts_now,Q.starts[t]):Q.starts_label;return a`<details class="beginbij" key=${t}><summary>${n}</summary>${e}</details>`}function au({route:{path:t,query:e}}){let n=J(e),[,s=""]=t;if(s&&!Object.hasOwn(Xp,s))return a`<${gs} />`;let o=eh(e),r=$=>{B({uit:$,kies:$,weg:null}),ft(Jn($))},i=a`<${yo} label=${Q.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=a`<${As} query=${e}><${Ln} /><//>`,c=Gs.length>0&&a`<${Et} name="hoofdstuk" label=${Q.begin.chapters}
      options=${Gs.map($=>[w($,"identifier"),x($)])} />`,u=s||(e.van?"verbinding":o.length?"":"route"),{title:p=Q.heading,sentence:d=Q.sentence}=Q.starts[u]||{},m=o.length?a`<${ru} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${c} ${l}</div><${nh} scenario=${n} />`;return a`
    <${et} text=${Q.heading} title=${u?`${Q.heading}: ${p}`:Q.heading}>
      <p class="uitleg">${d}</p>
    <//>
    <${rh} at=${u} />
    ${s?a`<${Xp[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Tp} query=${e} scenario=${n} />`:m}
  `}var Q,tu,bs,Yp,Zp,eh,nh,eu,nu,su,Xp,iu=S(()=>{"use strict";fe();q();U();jt();E();Lt();z();Po();ea();$n();H();zp();Je();Ip();Vp();ms();Jp();sa();Go();Q=b.explore,tu=["beeld","beide","lijst"],bs="alle",Yp=A(Object.values(y.works).flatMap(t=>t.years||[])).sort().map(t=>[t,t]),Zp=["stap","soort","vanaf","tot"],eh=({uit:t,stap:e,partner:n,hoofdstuk:s})=>oa(t||_r(e)?.id||Se(n)||Gs.find(o=>w(o,"identifier")===s)),nh=({scenario:t})=>a`
  ${ce(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${Gp} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${Q.begin.network}</p>
`,eu=(t,e)=>e?"lijst":tu.includes(t.toon)?t.toon:it()?"lijst":"beeld",nu=({way:t})=>a`<${Un} legend=${Q.show.label} name="toon" id="toon" current=${t}
  options=${tu.map(e=>[e,Q.show[e]])} />`,su=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||T.route.query.kies)&&s}
  </div>
`;Xp={informatie:oh,afspraken:sh}});function la(t,e){let n=Qn();for(let{mark:o}of t)e?n.add(o):n.delete(o);let s=n.size===0;return B({merk:[...n].join(Vi),...s&&{alleen:null}},!0),n.size}var Vi,Qn,lu,Hi,Ui=S(()=>{"use strict";U();Vi=".",Qn=()=>new Set((T.route?.query.merk||"").split(Vi).filter(Boolean)),lu=()=>[...Qn()].join(Vi),Hi=()=>!!T.route?.query.alleen&&Qn().size>0});var Ki,ah,ca,wo,Ps,Jo=S(()=>{"use strict";q();z();Ki=b.shared.outcomes,ah={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ca=({outcome:t})=>a`<g class=${`teken teken-${Ki[t].sign}`}>${ah[Ki[t].sign]}</g>`,wo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ca} outcome=${t} />
  </svg>
`,Ps=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${wo} outcome=${t} /> ${Ki[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Gi({gaps:t,what:e}){let n=Qn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>ft(C(gn.bar.changed,la(t,i.target.checked))),r=t.length>1?f(gn.mark_all,{count:t.length,what:e}):f(gn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function ch({title:t,gaps:e,alongside:n,by:s,scenario:o,open:r}){let i=e.filter(d=>d.heavy).length,l=new Map;for(let{query:d,subject_label:m}of e){let $=s==="topic"?ds(d):m;l.set($,(l.get($)||0)+1)}let c=[...l].map(([d,m])=>m>1?f(gn.repeated,{title:d,count:m}):d),u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${C(gn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${f(gn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${f(gn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Gi} gaps=${e} what=${t} />
      <${Ci} summary=${u} inside=${()=>e.map(d=>a`<${ih} key=${d.mark} gap=${d} scenario=${o} query=${y.queries[d.query]||{}} />`)} open=${r} />
    </div>
  `}function uu({gaps:t,alongside:e,by:n,scenario:s,open:o}){let{of:r,all:i}=lh[n],l=(c,u)=>c.filter(p=>r(p)===u);return i(t).map(([c,u])=>({id:c,title:u,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:u,found:p})=>a`
        <${ch} key=${c} title=${u} gaps=${p} alongside=${l(e,c).length} by=${n}
          scenario=${s} open=${o} />
      `)}function ph({row:t}){let e=t.who.length>cu+1?t.who.slice(0,cu):t.who,n=t.who.length-e.length;return a`
    <${Jt} ids=${e} />
    ${n>0&&f(gn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${gn.deadline.how[t.how]}</span>
  `}function uh({gap:t,found:e,scenario:n}){let s=e.deadline,o=gn.deadline.columns,r=Ut(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${pu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Gi} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${j} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Vr} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>${s.quote}<span class="bij">${s.by}</span></td>
      <td role="cell" data-kop=${o.stand}><${Ps} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${ph} row=${s} /></td>
    </tr>
  `}function du({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=gn.deadline,u=it()?$h:dh,p=n||t.length<=u+1?t:t.slice(0,u),d=No(t.map(({found:m})=>m.deadline?.outcome||""));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${d.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${O("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(m=>a`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map(m=>a`<${uh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>B({termijnen:"alle"},!0)}>
            ${C(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var gn,pu,ih,lh,cu,dh,$h,$u=S(()=>{"use strict";fe();q();U();jt();E();z();Ui();H();Mt();$o();dt();Jo();gn=b.gaps;pu=t=>Qn().has(t.mark)?"gemarkeerd":"",ih=({gap:t,scenario:e,query:n})=>a`
  <article class=${`punt gewicht-${t.severity} ${pu(t)}`} data-vraag=${t.mark}>
    <${Gi} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${ji} gap=${t} query=${n} />
      <${Vr} gap=${t} scenario=${e} />
    </div>
  </article>
`,lh={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>A(t.map(e=>e.query)).map(e=>[e,ds(e)])}};cu=2;[dh,$h]=[8,5]});function mh({scenario:t,report:e}){let n=s=>To(e,Fe.busy,async()=>{let o={options:as(t),marks:lu(),kind:s};rn(`${Fe.file}.${s}`,(await Z().ask("marked",o)).data,fu[s])});return Object.keys(fu).map(s=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${Fe.office[s]}</button>`)}function fh({gaps:t,scenario:e,rows:n}){let[s,o]=I(""),r=Qn();if(!r.size)return null;let i=Dr(t).filter(m=>r.has(m.mark)),l=r.size-i.length,c=Hi(),u=ve()?Fe.address:Fe.elsewhere_office,p=()=>{la([...r].map(m=>({mark:m})),!1),ft(Fe.cleared)},d=()=>{B({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Fe.label}>
      <p>
        <strong>${C(Fe.count,r.size)}</strong>${l>0&&C(Fe.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>B({alleen:c?null:"gemarkeerd"})}>
        ${c?Fe.every:Fe.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Fe.clear}</button>
      <p class=${s?"":"merkuitleg"} aria-live="polite">${s||u}</p>
      <button type="button" id="merk-print" onClick=${d}>${Fe.print}</button>
      <${te} name=${`${Fe.file}.csv`} rows=${()=>n(i)} label=${Fe.csv} id="merk-csv" />
      ${ve()&&a`<${mh} scenario=${e} report=${o} />`}
    </section>
  `}function hh({all:t}){let e=(r,i)=>A(r).map(l=>[l,i(l)]),n=e(t.flatMap(r=>Dn(r).flatMap(i=>i.partners)),bu),s=e(t.map(r=>r.query).sort(K),ds),o=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${pn}>
      <div class="velden">
        <${Et} label=${$t.fields.partner} name="partner"
          options=${n.sort((r,i)=>K(r[1],i[1]))} />
        <${Et} label=${$t.fields.step} name="stap"
          options=${[...sn,...gu("stap",st)]} />
        <${Et} label=${$t.fields.query} name="vraag" options=${s} />
        <${Et} label=${$t.fields.weight} name="gewicht"
          options=${[...o,...gu("gewicht",r=>D("Severity",r))]} />
        <${Et} label=${$t.fields.kind} name="soort" options=${Js} />
        <${ho} label=${$t.fields.text} name="tekst" />
        <${go} names=${Ji} />
      </div>
    <//>
  `}function gh({points:t,low:e,source:n,query:s}){let o=A(t.map(c=>c.topic)).length,r=c=>C($t.questions,c.length),i={points:f($t.part_counts.points,{questions:r(t),topics:C($t.topics_count,o)}),source:f($t.part_counts.source,{questions:r(e)})},l=(c,u,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:u})} aria-current=${p?"true":null} id=${`deel-${u}`}>
      <strong>${$t.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${$t.parts_label}>
      ${l("points","overleg",!n)}${l("source",ku,n)}
    </nav>
  `}function bh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(d=>Dn(d).map(m=>({gap:d,found:m}))).filter(({found:d})=>d.deadline).sort((d,m)=>K(d.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=pa[n],u=Object.entries(pa).map(([d,m])=>[d,$t.fold[m]]),p=()=>B({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${du} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${$t.heading[c]}</h2>
            <p>${$t.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${o?$t.refold:$t.unfold}</button>
            </p>
          </header>
          <${Un} legend=${$t.fold_by} name="per" options=${u} current=${n} id="per" />
          <${uu} gaps=${l} alongside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${$t.none}</p>`}
  `}function yu({route:t}){let e=J(t.query),n=t.query,s=G(e).gaps,o=Hi(),r=o?Dr(s).filter(k=>Qn().has(k.mark)):Dc(s,n),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=n.deel?n.deel===ku:!i.length&&l.length>0,u=o||!!n.vraag,p=u?r:c?l:i,d=o||Ji.some(k=>n[k]),m=n.vouw?n.vouw==="uit":d&&p.length<=kh,$=n.per in pa?n.per:Object.keys(pa)[Number(c&&!u)],h=Object.fromEntries(Ji.filter(k=>n[k]).map(k=>[k,n[k]])),g=k=>C($t.questions,k.length);return a`
    <${et} text=${$t.title}>
      <p class="uitleg">${f($t.intro,{report:Pn(nt(e.plan))})} ${vn}</p>
    <//>
    ${ce(e).map(k=>a`<${Kn} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${u?a`<p class="delen"><strong>${o?$t.only_title:ds(n.vraag)}</strong></p>`:a`<${gh} points=${i} low=${l} source=${c} query=${h} />`}
      <${Yr} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${hh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!u&&a`<p class="zacht">${$t.source_intro}</p>`}
        <p class="zacht" id="weegt">${$t.weights}</p>
        <${bh} key=${`${c}${o}`} gaps=${p} alongside=${c||u?[]:l} per=${$}
          scenario=${e} open=${m} all=${d||!!n.termijnen} />
        <p class="acties"><${te} name="aandachtspunten.csv" rows=${()=>hu(p,e)} /></p>
        <${co} />
      </div>
    </div>
    <${fh} gaps=${s} scenario=${e} rows=${k=>hu(k,e)} />
    <${se} text=${f($t.shown,{points:g(i),low:g(l)})} />
  `}var $t,Fe,mu,fu,bu,hu,gu,Ji,ku,pa,kh,wu=S(()=>{"use strict";fe();q();U();jt();E();Lt();z();xe();Ui();H();lt();Je();Gt();$u();$o();$t=b.gaps,Fe=b.gaps.bar,mu="application/vnd.openxmlformats-officedocument",fu={docx:`${mu}.wordprocessingml.document`,xlsx:`${mu}.spreadsheetml.sheet`};bu=t=>x(Se(t)||t),hu=(t,e)=>[[...$t.csv,...qn],...t.map(n=>[n.number,D("Severity",n.severity),ds(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(st).join(", "),n.kinds.map(ot).join(", "),n.partners.map(bu).join(", "),n.subject_label,uo(n).map(Xt).join("; "),...ue(e,n.plan)])],gu=(t,e)=>{let n=T.route.query[t]||"";return n.includes(",")?[[n,he(n.split(",").map(e))]]:[]},Ji=["tekst","stap","soort","partner","vraag","gewicht"];ku="bron";pa={onderwerp:"topic",soort:"query"};kh=25});function $a({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:u,dated:p}){let d=b[e];return function({route:$}){let h=J($.query),{plan:g,strict:k}=h,_=u&&k?b.shared.choices.strict_phrase:"",v=n(h).filter(W=>r(W,$.query)),F=s(),P=C(d.count,v.length),V=()=>Rn(F,gr(v,F,Ti("sorteer",i)),W=>ue(p?h:null,_t(W.id)?.key||W.plan||g,_));return a`
      <${et} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${pn}>
        <${Ns} />
        ${p&&a`<${Uo} />`}
        <div class="velden">
          <${ho} name="tekst" />
          ${o().map(W=>a`<${Et} ...${W} />`)}
          <${go} names=${["tekst","vouw",...o().map(W=>W.name)]} />
        </div>
      <//>
      ${u&&a`<${bo} />`}
      <p class="telling">${P}<${te} name=${`${t}.csv`} rows=${V} /></p>
      <${ct} id=${t} caption=${f(d.caption,{count:P})} rows=${v} columns=${F}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:d.count}} />
      <${se} text=${P} />
    `}}var zn,we,Fn,Ou,Cu,ju,Lu,Qo,Yo,yh,ua,wh,_u,Mu,_h,vh,Tu,vu,zu,Fu,Eu,Yn,da,xh,xu,Su,Au,Nu=S(()=>{"use strict";ro();q();U();jt();E();Lt();z();H();lt();Mt();Je();Gt();dt();Le();zn=b.partners,we=b.measures,Fn=b.lookup;Ou=t=>tn.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Cu=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),ju=(t,e)=>!e||cs([x(t),...["altLabel","promise","summary"].flatMap(n=>gt(t,n))].join(" "),e),Lu=$a({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],keep:(t,e)=>ju(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:zn.fields.step,name:"stap",options:sn},{label:zn.fields.kind,name:"soort",options:Cu("OrganisationKind")},{label:zn.fields.role,name:"rol",options:Object.entries(zn.roles)}],columns:()=>[{key:"naam",label:zn.columns.name,text:t=>x(t.id),cell:t=>[a`<${j} id=${t.id} />`,a`<${us} id=${t.id} />`]},{key:"soort",label:zn.columns.kind,text:t=>Ft(t.id,"organisationKind")},{key:"stappen",label:zn.columns.steps,text:t=>Ou(t.steps)},{key:"handelt",label:zn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:zn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:zn.columns.wish,text:t=>t.wish}]}),Qo=t=>y.called[t]?.short||"",Yo=t=>w(t,"prefLabel"),yh=sc.map(t=>({id:t,...y.works[t]})).sort((t,e)=>K(Qo(t.id)||"~",Qo(e.id)||"~")||K(Yo(t.id),Yo(e.id))),ua=N?"":En[0].date,wh=(t,e,n)=>({key:t,label:e,text:({id:s})=>Nn(s,n)?Ge(s,n):"",cell:({id:s})=>Nn(s,n)&&a`<${ee} id=${s} date=${n} />`}),_u=Gs.map(t=>[t,x(t)]),Mu=$a({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>yh.filter(e=>Ve(e.id,t)),keep:(t,e)=>ju(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:yn(t.id).includes(e.stap)))&&(!e.soort||Qs(t.id).includes(e.soort))&&(!e.wat||Ue(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Nn(t.id)===e.staat),named:({id:t})=>Yo(t),groups:()=>({of:t=>t.chapter||"",titles:[..._u,["",we.no_chapter]]}),fields:()=>[{label:we.fields.what,name:"wat",options:Object.entries(we.types)},{label:we.fields.chapter,name:"hoofdstuk",options:_u},{label:we.fields.step,name:"stap",options:[...sn,["alle",we.across]]},{label:we.fields.kind,name:"soort",options:Js},{label:we.fields.status,name:"staat",options:Cu("Status")}],columns:()=>[{key:"nr",label:we.columns.number,text:({id:t})=>Qo(t),cell:({id:t})=>Qo(t)?a`<a href=${Ae(t)}>${Qo(t)}</a>`:a`<span class="zacht">${we.no_number}</span>`},{key:"naam",label:we.columns.name,text:({id:t})=>Yo(t),cell:({id:t})=>a`<${j} id=${t} text=${Yo(t)} />`},...Sn(({id:t})=>_t(t)?.key),{key:"wat",label:we.columns.what,text:({id:t})=>Zt(t)},...ua&&ua!==ge?[wh("plan",R(rs(ua)),ua)]:[],Cn("nu",N?we.columns.stand:R(rs(ge)),({id:t})=>t),{key:"termijn",label:we.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>Y(w(t,"finalDueBy"))},{key:"stap",label:we.columns.step,text:t=>t.across?b.shared.all_steps:Ou(yn(t.id))},{key:"wie",label:we.columns.lead,sort:!1,text:t=>t.container?"":Zs(t.id).map(x).join(", ")||b.shared.no_partner,cell:t=>t.container?"":Zs(t.id).length?a`<${Jt} ids=${Zs(t.id)} />`:a`<span class="zacht">${b.shared.no_partner}</span>`}]}),_h=t=>A(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>re(t,e))).filter(pe),vh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:_h(t),text:[x(t),...gt(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),Tu=t=>({key:"bron",label:Fn.columns.place,sort:!1,text:e=>on(t(e)).map(Xt).join("; "),cell:e=>a`<${Wn} of=${t(e)} />`}),vu="Recommendation",zu=(t,e,n)=>$a({name:t,of:e,sort:"naam",rows:({plan:s})=>vh.filter(o=>Ve(o.id,s)&&Ue(o.id,vu)===n),keep:(s,o)=>(!o.wat||Ue(s.id,o.wat))&&(!o.tekst||cs(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(Fn.types).find(o=>Ue(s,o))||"",titles:Object.entries(Fn.types).map(([s,o])=>[s,R(o)])}),fields:()=>[{label:Fn.fields.what,name:"wat",options:Object.entries(Fn.types).filter(([s])=>xs(s).length&&s===vu===n)},{label:Fn.fields.step,name:"stap",options:sn}],columns:()=>[{key:"naam",label:Fn.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${j} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...Sn(({id:s})=>_t(s)?.key),{key:"wat",label:Fn.columns.what,text:({id:s})=>Zt(s)},{key:"zegt",label:Fn.columns.description,text:s=>s.description},{key:"over",label:Fn.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Jt} ids=${s.about} name=${Ut} />`},Tu(({id:s})=>s)]}),Fu=zu("naslag","lookup",!1),Eu=zu("gevraagd","requested",!0),Yn=b.timeline,da=t=>t.day.slice(0,4),xh=(t,e)=>{let[n,s=n]=t.at===t.id?Ys(t.id):[da(t)];return n?n<=e&&e<=s:da(t)===e},xu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Su=A(y.timeline.map(da)).map(t=>[t,t]),Au=$a({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Ge(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||xh(t,e.jaar))&&(!e.tekst||cs(xu(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>T.route.query.jaar||da(t),titles:Su}),fields:()=>[{label:Yn.fields.what,name:"wat",options:Object.entries(Yn.kinds)},{label:Yn.fields.step,name:"stap",options:sn},{label:Yn.fields.year,name:"jaar",options:Su}],columns:()=>[{key:"dag",label:Yn.columns.when,text:t=>t.day,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Yn.fields.what,text:t=>Yn.kinds[t.kind]},{key:"wat",label:Yn.columns.what,text:xu,cell:t=>[t.id&&a`<${j} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Yn.columns.stand,text:t=>t.phrase},Tu(t=>t.at)]})});function Sh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${ks.requested_mark}</span>`,r=e&&a`<span class="bij door">${ks.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Hn} bar=${t.bar} support=${t.support_only} />${l}`}function Oh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Qr(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=de(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Pe(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${js(c)} aria-haspopup="dialog" onClick=${()=>B({cel:c})}>
        <span class="sr">${f(ks.cell,{row:t.label,step:st(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Sh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ae} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function fa({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=an(n),i=po(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(Nr(s).step)):0),u=new Set(o?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return a`
    <${Lh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ma(n)} role="table">
      <caption>${f(ks.caption,{rows:ks.heads[t],scenario:Ot(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${ks.heads[t]}</th>
          ${n.steps.map((p,d)=>a`
              <${Ch} step=${p} place=${d+1} of=${n.steps.length} empty=${u.has(p.notation)}
                chosen=${d===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${ks.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ce(t,e,n).map(p=>a`<${jh} key=${p.key} row=${p} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var ks,Ch,jh,Lh,ma,Qi=S(()=>{"use strict";q();U();E();z();mn();lt();Es();dt();ks=b.overview;Ch=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ae(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,jh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${j} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${an(e).map((o,r)=>a`<${Oh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Lh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${ks.one_step}>
    ${an(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${st(s)}
        </button>
      `)}
  </div>
`,ma=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function zh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Zo.wish}</h2>
      <ul class="tegels">
        ${Zo.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Th} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Ah({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Zo.discuss.title}</h2><p>${Zo.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${f(Zo.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Eh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Nh({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>lo(i,n)[1]&&a`<span class="zacht"> – ${lo(i,n)[1]}</span>`,r=f(It.group,{state:R(D("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${fn} ids=${hn(e)} more=${o} />
    </div>
  `}function Bh({scenario:t,plan:e}){let n=N?"h3":"h2";return G(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${f(It.apart.title,{kind:l.label})}<//>
          <p>${f(It.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${Nh} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?It.undecided:io(e)}</p>`}
      </section>
    `})}function Pu({route:t}){let e=J(t.query),n=Object.hasOwn(Yi,t.query.rijen||"")&&Yi[t.query.rijen||""]||"kind",s=Object.entries(Yi).map(([l,c])=>[l,It.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=G(e);return a`
    ${n==="kind"?a`<${Rh} answer=${i} plan=${nt(e.plan)} plans=${ce(e)} />`:a`<${et} text=${It.heading} title=${It.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${It.matrix[n]}</h2><p>${Ot(e)}</p>
          <p class="acties"><a href=${O("methode")}>${It.legend.more}</a></p>
          <${As} query=${t.query}>
            <${Un} legend=${It.rows.title} name="rijen" options=${s} current=${o} id="r" />
            <${Ln} />
          <//>
        </div>
        ${ce(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Kn} plan=${l} />
            <${fa} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${qh} by=${n} scenario=${e} plan=${l} />
            <${Bh} scenario=${e} plan=${l} />
          `)}
        <${co} />
      </div>
      <${Gr} undecided=${Br(e)} />
    </div>
    ${r&&a`<${fo} address=${r} by=${n} scenario=${e} />`}
    <${se} text=${r?"":f(It.shown,{scenario:Ot(e)})} />
  `}var It,Bu,Mh,Th,Zo,Fh,Eh,Yi,Ph,Ih,qh,Rh,Iu=S(()=>{"use strict";q();U();jt();E();Lt();z();mn();H();lt();Es();Je();Gt();ms();dt();Qi();$s();It=b.overview,{truth:Bu}=b.thing,Mh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Th=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Mh[t]}
  </svg>
`,{start:Zo}=It;Fh=({query:t,barriers:e,plan:n,weights:s},o)=>O("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),Eh=({point:t,several:e})=>a`
  <li>
    <p class="getal">
      ${t.counts?a`<a href=${Ir(t.counts,e?t.plan:"")}>${t.number}</a>`:t.number}
    </p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Fh(t,e)}>${t.ask}</a></p>
  </li>
`;Yi={"":"kind",partner:"partner",vorm:"form"},Ph=(t,e,n)=>{let{word:s,lines:o}=Pe(e);if(!e)return[t.label,st(n),It.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,st(n),s,o.join("; "),D("Basis",r),Bu[String(i)],l,c,u,Bu[String(p)]]},Ih=(t,e,n)=>[[...It.csv,...qn],...Ce(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Ph(s,o,an(n)[r]),...ue(e,n.key)]))],qh=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${te} name="matrix.csv" rows=${()=>Ih(t,e,n)} />
    <${Te} name=${ma(n)} title=${It.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${ma(n)}"]`} legend=".legenda .stalen li" />
    <${xn} text=${()=>location.href} label=${It.link} />
  </div>
`,Rh=({answer:t,plan:e,plans:n})=>{let s=A(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${et} text=${It.heading} title=${It.title}>
      <p>${f(It.start.intro,{report:Pn(e)})}</p>
      <p><strong>${C(It.start.dated,s.length,{years:he(s)})}</strong>
        ${" "}${It.start.since}</p>
    <//>
    <${zh} answer=${t} />
  </div>
  <${Ah} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function qu(t,e){let n=await Z().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=at(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Wh(c,n)),l=(r||[]).length-i.length;return Z().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await ha({decisions:i,saved:!1}),null}function Wh({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function ha(t){let e=at(),n=await Z().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function _e(...t){let e=at();await ha({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function Zi(){let t=at(),e=t.decisions.at(-1);e&&await ha({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function Xi(){let t=at(),[e,...n]=t.undone;e&&await ha({decisions:[...t.decisions,e],undone:n,saved:!1})}var at,ga,Xo,Is,qs,ba,Rs=S(()=>{"use strict";xe();at=()=>Z().board;ga=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Xo=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Is=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),qs=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),ba=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Zn({label:t,value:e,options:n,id:s=null,pick:o}){let r=Mo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var tr=S(()=>{"use strict";q()});function Dh({column:t,act:e}){let[n,s]=t.both,{found:o}=at(),i=[...o.columns.some(({target:$,table:h})=>$===o.fields.role&&h===t.table)?["alongside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,u={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},p=$=>e(()=>_e(Xo(t.which,"target",u[$]||`${l}:${$}`))),d=t.reading===c?"alongside":t.reading,m=d==="?"?"":d||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${kt.whose}</legend>
      ${i.map($=>a`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${$===m}
              onChange=${()=>p($)} />
            ${f(kt.readings[$],{one:n,other:s})}
          </label>
        `)}
    </fieldset>
  `}function Vh({column:t,act:e}){let{targets:n,fields:s}=at().found,{which:o,head:r,examples:i,target:l,role:c,filled:u,read:p}=t,d=[t.why==="values"&&kt.by_values,t.options.length>0&&t.why==="head"&&f(kt.maybe,{what:t.options.join(", ")}),t.month_first&&kt.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,Ru),kt.notes,...n.slice(Ru)])],$=c?[[`${l}:${c}`,f(kt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Zn} label=${f(kt.as,{head:r})} value=${$[0]?.[0]||l||kt.notes}
          options=${[...$,...m.map(h=>[h,h])]} pick=${h=>e(()=>_e(Xo(o,"target",h===kt.notes?"":h)))} />
      </td>
      <td class=${p<u&&l?"vraag":""}>
        ${f(kt.read,{read:l?p:u,count:u})}
      </td>
      <td>
        ${d.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${Dh} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Hh(){let[t,e]=I(0),{rows:n,fields:s}=at().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:l,role:c})=>c?`${l} (${c})`:l).join(", "),i=Object.entries({[kt.fields.who]:r,...o.fields}).filter(([l,c])=>c&&l!==s.role);return a`
    <section class="bordproef">
      <h2>${f(kt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${i.map(([l,c])=>a`<dt>${l}</dt><dd>${c}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${kt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1} onClick=${()=>e(t+1)}>
          ${kt.following}
        </button>
      </p>
    </section>
  `}function Wu({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=at().found,l=n.filter(u=>u.led).length,c=[[f(kt.read,{read:n.filter(u=>!u.open).length,count:n.length}),kt.sum.placed],[f(kt.read,{read:l,count:n.length}),kt.sum.led],[String(ba(s).length),kt.sum.asks],[String(o.length),kt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${kt.heads.map(u=>a`<th scope="col">${u}</th>`)}</tr></thead>
        <tbody>${e.map(u=>a`<${Vh} key=${u.which} column=${u} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${kt.plan}</h2>
          <label class="veld"><span>${kt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${u=>t(()=>_e(qs(i.title,u.target.value)))} />
          </label>
          <label class="veld"><span>${kt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:u}})=>u&&u!==r.day&&t(()=>_e(qs(i.day,u)))} />
          </label>
        </section>
        <${Hh} />
        <section>
          <h2>${kt.sums}</h2>
          <dl class="bordsom">${c.map(([u,p])=>a`<dt>${u}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(u=>a`<p class="zacht">${u}</p>`)}
        </section>
      </div>
    </div>
  `}var kt,Ru,Du=S(()=>{"use strict";q();E();Rs();z();tr();kt=b.board.columns,Ru=-1});async function _o(t,e){let n=await Z().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await Z().ask("page",{options:[],comparisons:!1});return Z().show(s,f(e?b.werkplaats.alongside:b.werkplaats.alone,{name:t.name})),n}async function Kh(){await Z().ask("shipped"),Z().show()}function ka({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",Vu),await To(s,Qt.saving,async()=>{let{name:l,data:c}=await Z().ask(r,i);rn(l,c,tl[l.split(".").pop()])}),window.removeEventListener("beforeunload",Vu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Ku(){let t=Dt(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return ft(Qt.first_source);To(n,Qt.busy,async()=>(await Z().ask("source",{data:await kr(o)})).message)}return a`
    <section class="blok">
      <h2>${Qt.source}</h2>
      <p class="zacht">${Qt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Qt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Qt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function ya({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0;return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ka} files=${[{id:"bewaar-fouten",label:Qt.save_marked,name:"faults"}]} />`}
    ${e.map(c=>a`<p>${c}</p>`)}
    <${Hu} title=${Qt.faults} lines=${n} count=${s} />
    <${Hu} title=${Qt.questions} lines=${o} count=${r} />
    <${Gh} title=${Qt.read} lines=${Jh(i)} />
  `}function Gu(t){if(!t.length)throw new Error(Qt.first);if(t.length>1)throw new Error(f(Qt.one_only,{count:t.length}));if(t[0].size>Xa)throw new Error(f(Qt.too_large,{name:t[0].name,most:Xa/2**20}));return t[0]}var Qt,Uh,tl,Vu,Uu,Hu,Gh,Jh,wa=S(()=>{"use strict";fe();q();E();z();xe();H();Gt();Qt=b.check,Uh="plan",tl={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Vu=t=>t.preventDefault();Uu=()=>a`
  <section class="blok">
    <h2>${Qt.save}</h2>
    <p class="zacht">${Qt.save_intro}</p>
    <${ka}
      files=${Object.entries(Qt.save_as).filter(([t])=>!(N&&t===Uh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Z().own&&a`<button type="button" id="terug" onClick=${Kh}>${Qt.back}</button>`}
    <//>
  </section>
`;Hu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`
    <h2>${f(Qt.list,{title:t,count:n})}</h2>
    <ul>${e.map(s=>a`<li>${s}</li>`)}</ul>
  `,Gh=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
    </details>
  `,Jh=(t={})=>Object.entries(t).map(([e,n])=>f(Qt.counted,{count:n,what:wr(e).toLowerCase()})).sort(K)});function Qu({act:t}){let e=Dt(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=(p,d)=>t(async()=>{r(!0);try{let m=await d(),$=await qu(p,m);if(s($&&{...$,given:{name:p,data:m}}),$)return ft($.message);location.hash=O("controleer",{stap:"kolommen"})}finally{r(!1)}}),u=p=>t(async()=>{let d=Gu(p);await c(d.name,()=>kr(d))});return ne(()=>{let p=d=>u(d.dataTransfer.files);return window.addEventListener("drop",p),()=>window.removeEventListener("drop",p)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Qe.list.drop}</h2>
        <p>${Qe.list.kinds}</p>
        <label class="veld">
          <span>${Qe.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>u(e.current.files)} />
        </label>
        <p class="zacht">${Qe.list.others}</p>
        ${o&&a`<p role="status">${Qe.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${Qe.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${p=>l(p.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>c(`${Qe.list.pasted}.txt`,async()=>Ju(Qh(i)))}>
            ${Qe.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Qe.list.example_name}.csv`,async()=>Ju(Qe.list.example_list))}>
            ${Qe.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Qe.list.facts.map(({head:p,text:d})=>a`<li><strong>${p}</strong> ${d}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`
          <${ya} ...${n} />
          ${n.ok&&a`
              <p class="acties">
                <button type="button" id="open-plan" onClick=${()=>t(()=>_o(n.given,!1))}>
                  ${b.check.open}
                </button>
                <button type="button" id="ernaast" onClick=${()=>t(()=>_o(n.given,!0))}>
                  ${b.check.alongside}
                </button>
              </p>
            `}
        `}
    </div>
  `}var Qe,Ju,Qh,Yu=S(()=>{"use strict";fe();q();U();Rs();z();xe();wa();Qe=b.board,Ju=t=>new TextEncoder().encode(t),Qh=t=>/[\t;]/.test(t)?t:`${Qe.list.head}
${t}`});function Zu({act:t}){let{names:e,left_out:n,plan:s,fields:o}=at().found,r=(...u)=>e.filter(({reading:p})=>u.includes(p)),i=r("several"),l=u=>()=>t(()=>_e(u)),c=ba(e).length;return a`
    <p class="uitleg">${c?f(qt.intro,{count:e.length,asks:c}):qt.nothing}</p>
    <${er} title=${qt.several} names=${i}
      after=${i.length>1&&a`
          <p><button type="button" id="splits-alle" onClick=${l(Is("*","names",""))}>
            ${C(qt.take_all,i.length)}
          </button></p>
        `}>
      ${({which:u,text:p,parts:d})=>a`
        <p>${d.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Is(u,"names",d.join("; ")))}>
            ${f(qt.split,{count:d.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Is(u,"names",p))}>${qt.one}</button>
        </p>
      `}
    <//>
    <${er} title=${qt.same} names=${r("same")}>
      ${({which:u,text:p,meant:d})=>a`
        <p>${f(qt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Is(u,"names",d))}>${qt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Is(u,"names",p))}>${qt.no}</button>
        </p>
      `}
    <//>
    <${er} title=${qt.new} names=${r("new")}>
      ${({which:u,text:p,kind:d})=>a`
        <${Zn} label=${f(qt.kind_of,{name:p})} value=${d||"organisatie"}
          options=${Object.entries(qt.new_kinds)} pick=${m=>t(()=>_e(Is(u,"kind",m)))} />
      `}
    <//>
    <${er} title=${qt.no_partner} names=${r("no_partner")} after=${a`<p class="zacht">${qt.no_partner_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&a`
        <section class="bordnamen">
          <h2>${qt.left_out}</h2>
          <ul>${n.map(u=>a`<li>${u}</li>`)}</ul>
          <p class="zacht">${qt.left_out_more}</p>
        </section>
      `}
    <${er} title=${qt.known} names=${r("known","split","decided")}>
      ${({parts:u})=>a`<p class="zacht">${u.join("; ")}</p>`}
    <//>
    <section>
      <h2>${qt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${u=>t(()=>_e(qs(o.without,u.target.checked?"nee":"ja")))} />
        ${qt.expect_yes}
      </label>
    </section>
  `}var qt,er,Xu=S(()=>{"use strict";q();E();Rs();z();tr();qt=b.board.partners,er=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`
            <li key=${o.which}>
              <p><strong>“${o.text}”</strong> <span class="zacht">${C(qt.count,o.count)}</span></p>
              ${n(o)}
            </li>
          `)}
      </ul>
    </section>
  `});function Zh(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Xh({row:t,name:e,act:n}){let{choices:s}=at().found,o=t.asks[e],r=i=>n(()=>_e(Xo(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${pt.right}</button>`}
      ${s[e]&&a`
          <${Zn} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...td(s[e])]}
            pick=${r} />
        `}
    </p>
  `}function tg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=at().found,[l,c]=I(!1),u=t.fields[i.step],p=t.fields[i.kind]||"",d=$=>{n(t,l&&u&&!u.split("; ").includes($)?`${u}; ${$}`:$),c(!1)};function m($){let{target:h,currentTarget:g,key:k,shiftKey:_}=$;if(h!==g||$.ctrlKey||$.altKey||$.metaKey)return;let v=o.find(F=>F.key===k.toUpperCase());if(v)d(v.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)d(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let F=[...document.querySelectorAll(".bordkaart")];F[F.indexOf(g)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${Zh(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:h})=>a`<span>${$}${h&&` (${h})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||pt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${Xh} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:$,key:h})=>a`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(u.split("; ").includes($))} onClick=${()=>d($)}>
                ${$} <kbd aria-hidden="true">${h}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${pt.kind}</span>
          <${Zn} label=${pt.kind} value=${p} pick=${$=>e(()=>_e(ga(t.which,i.kind,$)))}
            options=${[["",pt.unknown],...td([...new Set([...p?[p]:[],...r[i.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:$})=>$===t.proposal?.value)&&a`
              <button type="button" class="is-voorstel" onClick=${()=>d(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${u?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${pt.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${pt.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function eg(){let{cells:t,places:e}=at().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${pt.matrix}</h2>
      <p class="zacht">${pt.matrix_more}</p>
      <table>
        <thead>
          <tr>
            <td></td>
            ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`
              <tr>
                <th scope="row">${s}</th>
                ${o.map((i,l)=>a`
                    <td class=${i?"is-vol":r[l]?"is-open":""}>
                      ${i||(r[l]?"":"–")}
                      ${r[l]>0&&a`<span>${f(pt.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function ed({act:t}){let{reasons:e,rows:n,places:s,fields:o}=at().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(Yh),[u,p]=I(0),d=Dt(),[m,$]=I(0),h=[...e.map(({reason:L,value:wt,count:Yt,strength:M})=>({reason:L,value:wt,count:Yt,strength:M})),{reason:"",value:"",count:n.filter(L=>L.open&&!L.proposal).length,strength:""},{reason:nr,value:"",count:n.length-_a(n),strength:""}].filter(({count:L})=>L),g=h.some(({reason:L})=>L===r)?r:h[0]?.reason,k=h.find(({reason:L})=>L===g),_=L=>{i(L),p(0),it()&&d.current?.scrollIntoView()},v=n.filter(L=>g===nr?!L.open:L.open&&(L.proposal?.reason||"")===g),F=Math.max(0,Math.min(u,v.length-1)),P=L=>t(()=>_e(...L.map(wt=>ga("*",o.step,"",wt))),()=>f(b.board.place.progress,V())),V=()=>{let{rows:L}=at().found;return{placed:L.length-_a(L),count:L.length}};async function W(L,wt){let Yt=v.indexOf(L);await t(()=>_e(ga(L.which,o.step,wt)));let M=_a(at().found.rows);ft(f(wt?pt.is_at:pt.is_open,{title:L.number||L.title,value:wt,count:M})),$(M||g===nr?Yt+1:-1)}ne(()=>{if(!m)return;m<0&&St("verder")?.focus();let L=d.current?.querySelectorAll(".bordkaart")||[],wt=L[Math.min(it()?1:m,L.length)-1];m>0&&(wt||document.querySelector(".bordreden"))?.focus(),$(0)},[m]);let tt=e.filter(({strength:L})=>L==="sterk").map(({reason:L})=>L),Nt=L=>L===nr?pt.done:L||pt.none;return a`
    <p class="bordstand">${f(pt.progress,V())} ${!_a(n)&&pt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${pt.reasons}</h2>
        ${tt.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>P(tt)}>${pt.take_strong}</button>`}
        <ul>
          ${h.map(({reason:L,value:wt,count:Yt,strength:M})=>a`
              <li key=${L} class=${L===g?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(L===g)}
                  onClick=${()=>_(L)}><span class="bordtal">${Yt}</span> ${Nt(L)}</button>
                <p class="zacht">
                  ${M==="zwak"&&a`<span class="bordnaam">${pt.weak}</span> `}
                  ${wt?f(pt.proposal,{value:wt}):L===nr?pt.done_more:pt.none_more}
                </p>
                ${wt&&Yt>0&&a`<button type="button" class="klein" aria-label=${`${C(pt.take,Yt)}: ${L}`}
                    onClick=${()=>P([L])}>${C(pt.take,Yt)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${k&&Nt(k.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${pt.keys}</summary>
          <p>${f(pt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(it()?v.slice(F,F+1):v.slice(0,l)).map(L=>a`
              <${tg} key=${L.which} row=${L} act=${t} place=${W}
                all=${()=>P([L.proposal?.reason||""])} />
            `)}
        </ul>
        ${it()&&v.length>1&&a`
            <p class="acties bordblad">
              <button type="button" disabled=${!F} onClick=${()=>p(F-1)}>${pt.previous}</button>
              <span>${f(pt.which,{place:F+1,count:v.length})}</span>
              <button type="button" disabled=${F>v.length-2} onClick=${()=>p(F+1)}>
                ${pt.following}
              </button>
            </p>
          `}
        ${!it()&&v.length>l&&a`<button type="button" onClick=${()=>c(v.length)}>
            ${f(pt.more,{count:v.length-l})}
          </button>`}
      </section>
      <${eg} />
    </div>
  `}var pt,Yh,nr,_a,td,nd=S(()=>{"use strict";fe();q();jt();E();Rs();z();tr();pt=b.board.place,Yh=30,nr="-",_a=t=>t.filter(e=>e.open).length;td=t=>t.map(e=>[e,e])});function sd({act:t}){let e=at(),{rows:n,plan:s,access:o,fields:r}=e.found,[i,l]=I(null),c=JSON.stringify(e.decisions),u=e.taken===c&&Z().own,p=n.filter(h=>!h.open),d=p.filter(h=>!h.judged).length;if(ne(()=>{u||t(async()=>{e.taken=c;let h=await _o({name:e.name,decisions:e.decisions},!1);l(h.ok?null:h)})},[c]),i)return a`<div class="antwoord"><${ya} ...${i} /></div>`;if(!u)return a`<p role="status">${qe.making}</p>`;let m=J(T.route.query),$=y.plans.find(({title:h})=>h===s.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${f(qe.placed,{placed:p.length,count:n.length})}
      ${d>0&&a` ${C(qe.without_kind,d)}`}
      ${n.some(h=>!h.judged)&&a` <strong>${qe.not_yet}</strong>`}
    </p>
    <${fa} by="kind" scenario=${m} plan=${$} />
    ${T.route.query.cel&&a`<${fo} address=${T.route.query.cel} by="kind" scenario=${m} />`}
    <p><a href=${O("aandachtspunten")}>${qe.questions}</a></p>
    <section class="blok">
      <h2>${qe.take_along}</h2>
      <label class="veld"><span>${qe.access}</span>
        <${Zn} id="toegang" label=${qe.access} value=${s.access||"niet-openbaar"}
          options=${o.map(h=>[h,h.replace("-"," ")])} pick=${h=>t(()=>_e(qs(r.access,h)))} />
      </label>
      <p class="zacht">${qe.access_more}</p>
      <${ka}
        files=${[{id:"bewaar-werkmap",label:qe.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>ng(e)}>${qe.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>_o({name:e.name,decisions:e.decisions},!0))}>${qe.alongside}</button>
      <//>
      <p class="zacht">${qe.workbook_more} ${qe.next_list}</p>
    </section>
  `}var qe,ng,od=S(()=>{"use strict";q();U();E();Lt();Rs();z();xe();Es();Gt();Qi();tr();wa();qe=b.board.result,ng=t=>rn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function ad({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${f(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${f(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function ig(){let t=document.activeElement,e=rg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==St("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&St(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(ag));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function lg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=at(),l=o.rows.filter(p=>p.open).length,c=Xn[Xn.indexOf(t)+1],u=t==="plaatsen"&&l?f(Tt.next_open,{count:l}):Tt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${C(Tt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${f(Tt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Zi,()=>Tt.undone)}>${Tt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Xi,()=>Tt.redone)}>${Tt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>og(e)}>${Tt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function ld({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=at()&&Xn.includes(o)?o:Xn[0],{of:i,Step:l}=rd[r];async function c(u,p){let d=ig(),m=at()?.decisions.length;try{s(""),await u(),e(h=>h+1);let $=at()?.decisions.length||0;p?ft(p()):$!==m&&ft(C(Tt.decided,$)),window.setTimeout(d,60)}catch($){s($.message)}}return ne(()=>{T.started&&window.scrollTo(0,0)},[r]),ne(()=>{function u(d){let{target:m,key:$}=d;if(!(!d.ctrlKey||!at()||/input|textarea/i.test(m.tagName))){if($==="z")at()?.decisions.length&&c(Zi,()=>Tt.undone);else if($==="y")at()?.undone.length&&c(Xi,()=>Tt.redone);else return;d.preventDefault()}}let p=d=>at()?.saved===!1&&d.preventDefault();return window.addEventListener("keydown",u),window.addEventListener("beforeunload",p),()=>{window.removeEventListener("keydown",u),window.removeEventListener("beforeunload",p)}},[T.route]),a`
    <${sg} at=${r} />
    <${et} key=${r} text=${i.title} title=${`${b.check.title}: ${Tt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${at()&&r!==Xn[0]&&a`<${lg} at=${r} act=${c} />`}
    ${(r===Xn[0]||r==="resultaat")&&a`<${Uu} />`}
    ${r===Xn[0]&&a`<${Ku} />`}
  `}var Tt,rd,Xn,id,sg,og,rg,ag,cd=S(()=>{"use strict";fe();q();U();jt();E();Rs();z();xe();Du();Yu();Xu();nd();od();Gt();wa();Tt=b.board,rd={lijst:{of:Tt.list,Step:Qu},kolommen:{of:Tt.columns,Step:Wu},plaatsen:{of:Tt.place,Step:ed},partners:{of:Tt.partners,Step:Zu},resultaat:{of:Tt.result,Step:sd}},Xn=Object.keys(rd);id=()=>a`
  <${et} text=${Tt.elsewhere.title}><p class="uitleg">${Tt.elsewhere.intro}</p><//>
  <ol>${Tt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${co} />
`,sg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Tt.steps_label}>
    <ol>
      ${Xn.map((e,n)=>a`
          <li class=${n<Xn.indexOf(t)?"is-gedaan":""}>
            <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Tt.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,og=t=>t(async()=>{let e=at(),{name:n,data:s}=await Z().ask("workbook",{decisions:e.decisions});rn(n,s,tl.xlsx),e.saved=!0}),rg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],ag=":is(button,select,input,a)"});function cg({columns:t,rows:e}){let n=t.map((o,r)=>({key:String(r),label:o,text:i=>i[r]??""})),s=e.length>el?` ${f(Ye.first,{count:el})}`:"";return a`
    <${ct} id="eigen-uitkomst" caption=${`${C(Ye.rows,e.length)}${s}`}
      rows=${e.slice(0,el)} columns=${n} />
    <div class="acties"><${te} name=${Ye.file} rows=${()=>[t,...e]} label=${Ye.csv} /></div>
  `}function ud({start:t=Ye.example}){let[e,n]=I(t),[s,o]=I(null);async function r(){o({phrase:Ye.busy});try{o(await Z().ask("ask",{text:e}))}catch(i){o({phrase:i.message})}}return a`
    <section class="blok">
      <h2>${Ye.title}</h2>
      <p class="zacht">${Ye.intro}</p>
      <label class="veld breed">
        <span>${Ye.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>n(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Ye.ask}</button></div>
      <div aria-live="polite">
        ${s?.phrase&&a`<p>${s.phrase}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?Ye.yes:Ye.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${Ye.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${cg} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function pg(t){let e=Object.entries(t.columns),n=s=>He(s.subject)?a`<${j} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>$d(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[fd],...Sn(s=>s.plan),{key:"bron",label:vt.columns.place,sort:!1,text:s=>uo(s).map(Xt).join("; ")}]}function ug({name:t,query:e,scenario:n}){let s=md(n).filter(l=>l.query===t);if(!s.length)return a`<p>${vt.nothing}</p>`;let o=pg(e),r={rows:C(vt.rows,s.length),scenario:Ot(n)},i=()=>[[vt.columns.sentence,...o.map(l=>l.label),...qn],...s.map(l=>[l.sentence,...o.map(c=>c===fd?$d("severity",l):c.text(l)),...ue(n,l.plan)])];return a`
    <${ct} id=${`uitkomst-${t}`} caption=${f(vt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${te} name=${`${t}.csv`} rows=${i} />
      <a href=${O("aandachtspunten",{vraag:t})}>${vt.as_sentences}</a>
    </div>
  `}function dg({name:t,query:e,scenario:n}){let s=e.shelf===dd,o=O("overzicht",{rijen:vt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${vt.title}</a></p>
    <${et} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${pn}><${Ln} /><//>`}
    <${On} pairs=${[[vt.why,e.why],[vt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${vt.result}</h2>
          <${ug} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in vt.rows_of&&a`<p><a href=${o}>${vt.in_overview}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${vt.ask} <code>${f(vt.command,{name:t})}</code></p>`}
    <details>
      <summary>${vt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${vt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${xn} text=${()=>e.sparql} label=${vt.copy} />
    </details>
    ${be()&&!e.open&&a`<${ud} key=${t} start=${e.sparql} />`}
  `}function $g({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:vt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:vt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:vt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ct} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===dd?s:s.slice(0,2)} />
    </section>
  `}function hd({route:t}){let e=J(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${gs} />`;if(n)return a`<${dg} name=${n} query=${s} scenario=${e} />`;let o=new Map;for(let r of md(e))o.set(r.query,(o.get(r.query)||0)+1);return a`
    <${et} text=${vt.title}><p class="uitleg">${vt.intro}</p><//>
    ${be()&&a`<${ud} />`}
    ${vt.shelves.map(r=>a`<${$g} shelf=${r} counts=${o} />`)}
  `}var vt,Ye,el,dd,pd,$d,md,fd,gd=S(()=>{"use strict";q();U();jt();E();Lt();z();xe();H();lt();Je();Gt();$o();dt();Le();Go();vt=b.questions,Ye=b.questions.own,el=200;dd="gaps",pd={barrier:t=>t.barrier&&st(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&x(Se(t.partner)||t.partner),severity:t=>D("Severity",t.severity),detail:t=>t.detail&&(He(t.detail)?x(t.detail):t.description)},$d=(t,e)=>(pd[t]?pd[t](e):e[t])||"",md=t=>G(t).gaps.flatMap(e=>Dn(e).map(n=>({...n,plan:e.plan}))),fd={key:"severity",label:vt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${qr} severity=${t.severity} />`}});function mg(t){let e=mt.top;return t.map(n=>{let s=Math.max(n.levels*mt.level+mt.pad,n.title.length*mt.line+36),o={...n,y:e,height:s};return e+=s,o})}function hg({lane:t,rows:e,wide:n}){let s=sl(e),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${mt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*mt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*mt.line}>
        ${s.length?s.join(" · "):C(Ws.lane_total,e.length)}
      </text>
    </g>
  `}function gg({row:t,lane:e,shown:n,point:s}){let o=e.levels*mt.level,r=mt.left+t.x,i=e.y+e.height/2+o/2-mt.level/2-t.level*mt.level,l=t.tail&&nl[t.outcome].tail&&mt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Ae(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${fg(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ca} outcome=${t.outcome} /></g>
    </a>
  `}function bg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=on(o.id),c=Zs(o.work),u=r>e*.62,p={left:u?"auto":`${(r+14)/e*100}%`,right:u?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Ps} outcome=${o.outcome} on=${o.on&&f(Ws.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Jt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Xt(l)}</p>`}
    </div>
  `}function yd({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Dt(),{lanes:i,wide:l,years:c,beyond:u}=ls(t),p=mg(i),d=p.reduce((W,tt)=>tt.y+tt.height,mt.top),m=mt.left+l+20,$=d+mt.foot,h=ai(t,n),g=mt.left+h.x,k=f(Ws.report,{date:Y(h.date)}),_=k.length*8.6+24,v=()=>o(null),F=W=>W.key==="Escape"&&v(),P=W=>e.filter(tt=>tt.lane===W),V=Math.min(Math.max(g-_/2,mt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${F}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Ws.picture}>
        <rect class="daarna" x=${g} y=${mt.top} width=${m-g} height=${d-mt.top} />
        ${c.map(({year:W,x:tt})=>a`
            <g class="jaar">
              <line x1=${mt.left+tt} x2=${mt.left+tt} y1=${mt.top} y2=${d} />
              <text x=${mt.left+tt+4} y=${mt.top-9}>${W}</text>
            </g>
          `)}
        ${u&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${mt.left+u.x} y=${mt.top-9}>${Ws.beyond}</text>
            </g>
          `}
        ${p.map((W,tt)=>a`<${hg} lane=${W} rows=${P(tt)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${d} y2=${d} />
        <line class="nu" x1=${g} x2=${g} y1=${mt.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${V} y=${d+4} width=${_} height="28" rx="3" />
          <text x=${V+_/2} y=${d+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(W=>a`
            <${gg}
              key=${W.id}
              row=${W}
              lane=${p[W.lane]}
              shown=${s?.row.id===W.id}
              point=${o}
            />
          `)}
      </svg>
      ${s&&a`<${bg} at=${s} width=${m} height=${$} close=${v} />`}
    </div>
  `}function wg(t){let e=new Map;for(let{x:n,level:s}of t)s>=ol&&e.set(n,(e.get(n)||0)+1);return[...e]}function _g(t,e){let n=va;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(kg,_d(s)*wd+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function vd({scenario:t,plan:e}){let n=Os(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=ls(e),l=en(e.key,t.date),c=h=>kd+8+h/o*(vo-kd-16),u=_g(s,n),p=u.reduce((h,{top:g,middle:k})=>Math.max(h,2*k-g),va),d=c(ai(e,l).x),m=u.map(({lane:h,mine:g})=>f(bd.description,{chapter:to(h),counts:Sg(g)})),$=d>vo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${vo} ${p+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${d} y=${va} width=${vo-d} height=${p-va} />
      ${r.map(({year:h,x:g})=>a`
          <line class="jaar" x1=${c(g)} x2=${c(g)} y1="4" y2=${p} />
          <text class="jaartal" x=${c(g)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${u.map(({lane:h,top:g,middle:k})=>a`
          <line class="baan" x1="0" x2=${vo} y1=${g} y2=${g} />
          <text x="0" y=${k+4}>${xg(to(h))}</text>
        `)}
      ${u.flatMap(({top:h,mine:g})=>wg(g).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${h+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${vo} y1=${p} y2=${p} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${p+4} />
      <text class="peildag" x=${$==="end"?d-4:d+4} y=${p+13} text-anchor=${$}>
        ${f(bd.line,{date:Y(l)})}
      </text>
      ${u.flatMap(({lane:h,middle:g,mine:k})=>k.filter(_=>_.level<ol).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${vg(h,g,_)}) scale(${yg})`}>
              <title>${[_.name,_.by,nl[_.outcome].phrase].join(", ")}</title>
              <${ca} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var bd,Ws,nl,mt,fg,sl,kd,vo,va,wd,kg,yg,ol,_d,vg,xg,Sg,rl=S(()=>{"use strict";q();U();E();z();H();Mt();dt();Jo();bd=b.summary.lanes,Ws=b.promises,nl=b.shared.outcomes,mt={left:292,top:32,foot:40,level:19,pad:30,line:21};fg=t=>f(Ws.mark,{name:t.name,what:t.what||Ws.card.none,quote:t.quote,phrase:nl[t.outcome].phrase}),sl=t=>No(t.map(e=>e.outcome),!0);[kd,vo,va,wd,kg,yg]=[262,690,17,8,16,.62],ol=30,_d=t=>Math.min(t.levels,ol);vg=(t,e,n)=>e+(n.level-(_d(t)-1)/2)*wd,xg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,Sg=t=>he(No(t.map(e=>e.outcome)))});function Og({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?al.undecided:al.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${al.silent}>
            ${n.map(i=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,basis:c})=>a`
                <li class=${Kt(i)?"verzamel":""}>${`${l} `}<${ae} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function Cg({scenario:t,plan:e}){let n=Ce("kind",t,e),s=Ce("partner",t,e),{reach:o}=G({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=n.filter(u=>u.cells[i]?.unmet).map(u=>u.label),c=s.filter(u=>u.cells[i]?.initiatives).map(u=>({id:Se(u.key),label:u.label,basis:u.cells[i]?.most_basis||null}));return a`<${Og} step=${r} number=${i+1} missing=${l} partners=${c}
          column=${o[0].columns[i]} />`})}
    </ol>
  `}function xd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ot(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${f(ts.head,{date:Y(en(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${f(ts.foot.source,{sources:In(t)})} ${f(ts.foot.version,l)}</p>
        <p>${f(ts.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function jg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${st(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${st(e)}>
      <${Hn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${st(e)}><span class="plaat">${n}</span></td>`}function Mg({scenario:t,plan:e,...n}){let s=oe(e).summary,{points:o}=G({...t,plan:e.key}),{phrase:r,named:i}=An(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${xd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${f(s.intro,{report:Pn(e)})} ${r.lead}
      </p>
      <${Kn} plan=${e} />
      <${xa} title=${s.matrix.title} note=${s.matrix.note}>
        <${Lg} scenario=${t} plan=${e} />
        <${Vo} undecided=${Br(t,e)} />
      <//>
      <${xa} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.filter(c=>c.plan===e.key).map(c=>a`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${f(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Tg({scenario:t,plan:e,...n}){let s=oe(e).summary,o=Y(en(e.key,t.date));return a`
    <${xd} plan=${e} scenario=${t} ...${n}>
      <${xa} title=${s.route.title} note=${s.route.note}>
        <${Cg} scenario=${t} plan=${e} />
      <//>
      <${xa} title=${s.lanes.title} note=${s.lanes.note}>
        <${vd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Sr(Os(e,t.date)).map(([r,{tile:i}])=>a`<li><${wo} outcome=${r} /> ${f(i,{date:o})}</li>`)}
        </ul>
      <//>
    <//>
  `}function Sd({route:t}){let e=J(t.query),n=ce(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${et} text=${ts.title}><p class="uitleg">${ts.screen}</p><//>
      <${Ns} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${ts.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Mg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Tg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${se} text=${ts.screen} />
  `}var ts,al,Lg,xa,Od=S(()=>{"use strict";q();jt();E();Lt();z();mn();H();lt();Mt();Es();Je();rl();dt();Jo();ts=b.summary,al=b.summary.route;Lg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${ts.matrix.title}</caption>
    <thead>
      <tr><td></td>${an(e).map(n=>a`<th scope="col">${st(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ce("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${jg} cell=${s} step=${an(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,xa=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Fg({property:t,value:e}){return e.startsWith("@")?a`<${j} id=${e.slice(1)} />`:y.lists[t]?D(y.lists[t],e):xo.truth[e]||Y(e)}function Oa({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Ft(o,"recommendationKind"),response:Ft(o,"response")||xo.requested.no_response}),s=t.map(o=>a`<li><${j} id=${o} />${f(xo.requested.line,n(o))}</li>`);return a`<${xt} title=${e}><${Ts} id="gevraagd" items=${s} /><//>`}function Oo({id:t}){let e=new Map;for(let{from:l,to:c,how:u}of Eo(t))u&&c===t&&e.set(l,[...e.get(l)||[],u]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:A(c).join(", ")})),{columns:s,title:o,caption:r}=xo.mentions,i=[je("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Zt(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>Ge(l),cell:({from:l})=>Ht(l)&&a`<${ee} id=${l} />`}];return a`
    <${Ur} id=${n.length>Eg?"verwijzingen":""} title=${f(o,{count:n.length})}>
      <${ct} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var xo,zg,xt,Re,sr,So,Sa,Eg,or=S(()=>{"use strict";q();E();z();$n();H();lt();zs();dt();Le();$s();xo=b.thing,zg=new Set([...y.hidden,...xo.phrase]),xt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Re=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,sr=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;So=t=>Object.entries(De.get(t)||{}).filter(([e])=>!zg.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Fg} property=${e} value=${o} />`);return[R(wr(e)),s.length>1?a`<${sr} items=${s} />`:s[0]]}),Sa=({id:t})=>Kr(t).length>0&&a`<${xt} title=${xo.figures}><${zi} id=${t} /><//>`;Eg=3});function Ag({id:t}){let e=d=>y.partners[d].find(m=>m.id===t)?.steps||[],n=ja(e("")),s=N?y.plans.filter(d=>e(d.key).length):[],o=zt(t,"who").flatMap(d=>d.acts?[]:yn(d.to)),r=ja(A(o)).filter(d=>!n.includes(d)),i=zt(t,"who").filter(d=>d.acts&&y.works[d.to]?.across),l=A(i.flatMap(d=>Qs(d.to))),c=nn(t,"unitOf"),u=w(t,"tooi"),p=[...So(t),[b.thing.also_known,gt(t,"altLabel").join(", ")],[yt.units,c.length>0&&a`<${fn} ids=${c} />`],[yt.identity,u?f(yt.identified,{code:u,date:Y(w(t,"checkedOn"))}):yt.unidentified]];return a`
    <${xt} title=${b.thing.known}>
      <${Re} text=${w(t,"summary")} />
      ${Kt(t)&&a`<p>${yt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${yt.independent}</p>`}
      ${n.length>0&&!N&&a`<p>${f(yt.steps,{steps:Ca(n)})}</p>`}
      ${s.map(d=>a`<p>${d.title}: ${f(yt.steps,{steps:Ca(ja(e(d.key)))})}</p>`)}
      ${l.length>0&&a`<p>${f(yt.across,{kinds:Ca(l.map(ot))})}</p>`}
      ${r.length>0&&a`<p>${f(yt.named_steps,{steps:Ca(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${yt.no_steps}</p>`}
      <${On} pairs=${p} />
    <//>
  `}function Ng({rows:t}){let e=yt.columns,n=({to:r})=>y.works[r]?.across?b.shared.all_steps:ja(yn(r)).join(", "),s=[...Sn(r=>_t(r.to)?.key),je("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Zt(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},Cn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Vn(e.place,r=>r.of)],o=A(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=A(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${xt} title=${f(yt.work,{count:o.length})}>
      <p class="zacht">${yt.work_note}</p>
      ${o.length?a`<${ct} id="acties" caption=${yt.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Pg({id:t}){let e=zt(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${j} id=${s} /></h3>
        <${Do} id=${o} />
        <${ie} of=${[o]} />
      </section>
    `);return a`
    <${xt} title=${f(yt.own,{count:e.length})}>
      <p class="zacht">${yt.own_note}</p>
      <${Ts} id="eigen" as="div" first=${Bg} items=${n} />
    <//>
  `}function Ig({id:t}){let e=nn(t,"wish");return e.length?a`
    <${xt} title=${yt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${R(Ft(n,"engagement")||yt.wish)}</strong>: ${w(n,"rationale")}</p>
            <${ie} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function qg({id:t}){let e=zt(t,"member");if(!e.length)return null;let n=e.map(({from:s,to:o,of:r})=>a`
      <li>
        <${j} id=${s} />${yt.member}<${j} id=${o} />: ${w(r[0],"post")}${" "}
        (${Y(w(r[0],"asOf"))})
        <${ie} of=${r} />
      </li>
    `);return a`<${xt} title=${yt.members}><${Ts} id="leden" items=${n} /><//>`}function Rg({id:t}){let e=new Map(zt(t,"with").map(s=>[Ks(s,t),s]));if(!e.size)return null;let n=s=>{let{of:o=[],more:r}=e.get(s)||{},i=f(r?yt.more_works:yt.works,{works:o.map(Ut).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${xt} title=${yt.together}>
      <p class="zacht">${yt.alphabetical}</p>
      <${fn} ids=${hn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Cd({id:t}){return a`
    <${Ag} id=${t} />
    <${Ng} rows=${zt(t,"who")} />
    <${Pg} id=${t} />
    <${Ig} id=${t} />
    <${Oa} title=${yt.requested} ids=${hn(nn(t,"askedOf"))} />
    <${qg} id=${t} />
    <${Rg} id=${t} />
    <${Oo} id=${t} />
  `}var yt,ja,Ca,Bg,jd=S(()=>{"use strict";q();E();z();$n();H();lt();Mt();Gt();zs();dt();Le();or();$s();yt=b.thing.organisation,ja=t=>tn.filter(e=>t.includes(e.notation)).map(e=>e.label),Ca=t=>he(t.map(e=>e.toLowerCase()));Bg=1});function Dg({id:t,scenario:e}){let n=un.cell_columns,s=G(e).matrix.kind.filter(c=>si(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>O("overzicht",{cel:de(c.column,c.barrier,c.plan)}),r=c=>R(ot(c.column)),i=c=>{let{word:u,lines:p,look:d}=Pe(c);return[a`<span class=${`chip ${d}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Sn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>a`<a href=${o(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Pe(c).word,cell:i},{key:"hoe",label:n.how,text:c=>il(c.most_basis),cell:c=>c.most_basis&&Ld(c.most_basis)}];return a`
    <${xt} title=${un.cells}>
      <p class="zacht">${Ot(e)}</p>
      <${ct} id="vakken" caption=${un.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Vg({links:t,scenario:e,undecided:n}){let s=un.columns,o=c=>bt(c,"initiative"),{links:r}=G(e),i=io(nt(e.plan),b.shared.nothing_step),l=[...Sn(c=>_t(c)?.key),je("actie",s.action,o),{key:"soort",label:s.kind,text:c=>gt(c,"interventionKind").map(ot).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>ri(o(c)).map(x).join(", "),cell:c=>a`<${Jt} ids=${ri(o(c))} />`},Cn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>il(r[c][0]),cell:c=>Ld(r[c][0],`; ${D("Strength",r[c][1])}`)}];return a`
    <${xt} title=${f(un.work,{count:A(t.map(o)).length})}>
      ${t.length?a`<${ct} id="wiewat" caption=${un.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?b.overview.undecided:i}</p>`}
    <//>
  `}function Hg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${j} id=${n} />`,f(oe(_t(n)).thing.step.helper,{awareness:Ft(n,"awareness")||un.unaware})]);return a`<${xt} title=${un.helpers}><${sr} items=${e} /><//>`}function Md({id:t}){let e=J(T.route.query),n=re(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>nn(c,"barrier")).filter(c=>Ue(c,l)),r=G(e).links,i=s.flatMap(l=>zt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Ve(l,e.plan));return a`
    <${Wg} id=${t} narrow=${n} />
    <${Dg} id=${t} scenario=${e} />
    <${Vg} links=${i} scenario=${e} undecided=${Zl(e).has(t)} />
    <${Oa} title=${un.requested} ids=${o("Recommendation").filter(l=>Ve(l,e.plan))} />
    <${Hg} ids=${o("Facilitator")} />
  `}var un,il,Ld,Wg,Td=S(()=>{"use strict";q();U();E();Lt();z();$n();mn();H();lt();Mt();Gt();dt();Le();or();un=b.thing.step,il=t=>ke[t]?.[1]||"",Ld=(t,e="")=>[a`<${ae} basis=${t} />`,` ${il(t)}${e}`],Wg=({id:t,narrow:e})=>a`
  <${xt} title=${un.what}>
    <${Re} text=${w(t,"step")} />
    <${Re} text=${w(t,"definition")} />
    <${Re} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${un.narrower}<${Jt} ids=${e} />.</p>`}
    ${bt(t,"broader")&&a`<p>${un.broader}<${j} id=${bt(t,"broader")} />.</p>`}
  <//>
`});function Ug({report:t,phrase:e}){return a`
    <${Re} text=${w(t,"summary")} />
    <${Fs} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${ie} of=${[t]} />
  `}function Kg({id:t,reports:e}){let n=dn(t);if(Xe(t.split("/")[0]).dates.length<3)return null;let s=o=>Be(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${ee} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${Y(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Gg({id:t}){let e=Xe(t.split("/")[0]),{result:n,not_mentioned:s}=dn(t),o=e.dates.filter(({date:i})=>Nn(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${Kg} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=Xs(t,i);return a`
          <li>
            <strong>${R(l)}</strong>
            <p><${ee} id=${t} date=${i} /></p>
            ${Be(t,i).earlier&&a`<p class="zacht">${R(s)}</p>`}
            ${c&&a`<${Ug} report=${c} phrase=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function Jg({id:t}){let e=re(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${D("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${dn(t).silent}</strong></p><${sr} items=${n} />`}function Qg({id:t}){let e=dn(t),n=e.deadline_columns,s=xr(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>Y(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Ao(w(i,"modality"))},{key:"er",label:n.there,text:i=>Be(i).delivery||e.not_there},{...Vn(n.place,()=>[]),cell:i=>a`<${Re} text=${w(i,"summary")} /><${ie} of=${[i]} />`}];return a`<${ct} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Yg({id:t}){let e=dn(t),n=e.who_columns,s=zt(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${j} id=${i} /><${us} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Vn(n.place,({of:i})=>i.slice(0,1))];return a`<${ct} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function Zg({id:t}){let e=re(bt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${dn(t).heading}<${Jt} ids=${e} />.</p>`}function Xg({id:t}){let e=dn(t),n=vr(t);if(n.length)return n.map(o=>a`<${Do} id=${o} /><${ie} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=gt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${f(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function tb({id:t}){let e=dn(t),n=nn(t,"subMeasureOf"),s=o=>a` <${ee} id=${o} />`;return a`<${xt} title=${e.container}><p>${e.parts}</p><${fn} ids=${n} more=${s} /><//>`}function zd({id:t}){let e=dn(t),n=Xe(t.split("/")[0]),s=w(t,"promise"),o=So(t),r=w(t,"isContainer")==="true"?tb:eb;return a`
    <${xt} title=${s?e.promise:e.what}>
      <${Re} text=${s} />
      <${Re} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${f(e.new,{when:rs(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ie} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Sa} id=${t} />
    ${o.length>0&&a`<${xt} title=${b.thing.further}><${On} pairs=${o} /><//>`}
    <${Oo} id=${t} />
  `}var dn,eb,Fd=S(()=>{"use strict";q();E();z();$n();H();lt();Mt();dt();Le();or();$s();dn=t=>oe(_t(t)).thing.undertaking;eb=({id:t})=>a`
  <${xt} title=${dn(t).progress}><${Gg} id=${t} /><${Jg} id=${t} /><${Qg} id=${t} /><//>
  <${xt} title=${dn(t).who}><${Yg} id=${t} /><${Zg} id=${t} /><//>
  <${xt} title=${dn(t).steps}><${Xg} id=${t} /><//>
`});function ob({id:t}){let e=nb[Ne(t)];return e?y.plans.filter(n=>!_t(t)||n===_t(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${sb} key=${n.plan.key} ...${n} />`):null}function rb({id:t}){let e=nn(t,"inChapter"),n=[...So(t),[Ue(t,"Legislation")?es.also_known:es.in_source,gt(t,"altLabel").join(", ")],[es.place,on(t).length>0&&a`<${ie} of=${[t]} />`]],s=o=>a` <${ee} id=${o} />`;return a`
    <${xt} title=${es.known}>
      ${Ue(t,"Facilitator")&&a`<p class="zacht">${oe(_t(t)).thing.other.judged}</p>`}
      <${Re} text=${w(t,"summary")} />
      <${Re} text=${w(t,"rationale")} />
      <${On} pairs=${n} />
    <//>
    <${Sa} id=${t} />
    ${e.length>0&&a`<${xt} title=${es.other.chapter}><${fn} ids=${hn(e)} more=${s} /><//>`}
    <${Oo} id=${t} />
  `}function lb({id:t}){let e=J(T.route.query),n=Ne(t)==="organisation"&&w(t,"notation"),s=i=>Dn(i).some(({partners:l})=>n&&l.includes(n)),o=G(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${Vc} gap=${i} scenario=${e} />`);return a`
    <${xt} title=${f(es.gaps,{count:o.length})}>
      <${Ts} id="vragen" items=${r} first=${it()?ib:ab} as="div" />
    <//>
  `}function cb({id:t}){let e=Ne(t),n=[Ed[e]&&a`<a href=${O(Ed[e])}>${es.crumbs[e]}</a>`,N&&_t(t)?.title,...["inChapter","subMeasureOf"].map(s=>bt(t,s)&&a`<${j} id=${bt(t,s)} />`),Zt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Ad({route:t}){let e=t.path.slice(1).join("/");if(!pe(e))return a`<${gs} />`;let n=x(e),s=Ne(e),o=pb[s],r=()=>{let l=f(es.footnote,{kind:Zt(e),name:n,phrase:w(e,"promise")||w(e,"summary")});return Ar(l.trim().replace(/([^.!?])$/,"$1."),on(e),null,_t(e)||nt())},i=s==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${cb} id=${e} />
    <${et} text=${Ue(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${ee} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${bo} />`}
    <${ob} id=${e} />
    <div class="acties bovenaan">
      <${xn} text=${r} />
      <a href=${O("verken",{uit:e,kies:e})}>${es.around}</a>
    </div>
    <${o} id=${e} />
    <${lb} id=${e} />
  `}var es,ll,nb,sb,ab,ib,Ed,pb,Nd=S(()=>{"use strict";q();U();jt();E();Lt();z();$n();H();lt();Mt();Je();Gt();zs();$o();dt();Le();or();jd();Td();Fd();$s();Go();es=b.thing,ll=b.thing.route,nb={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:yn},sb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?f(ll.of_plan,{plan:t.title}):ll.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${ll[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[ab,ib]=[3,2];Ed={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};pb={undertaking:zd,organisation:Cd,step:Md,other:rb}});function ub({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=An(s,n),r=oe(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${Ct.tiles_label}>
      ${Sr(t,r).map(([i,{tile:l,number:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>B({uitkomst:e===i?null:i})}>
            <${wo} outcome=${i} />
            <span class="getal">
              ${c?o[c].value:t.filter(u=>u.outcome===i).length}
            </span>
            <span>${f(l,{date:Y(en(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function fb({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>K(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${Ct.open.title}</h2>
      <p>${r.length?f(Ct.open.phrase,{date:Y(en(e.key,n))}):Ct.open.none}</p>
      <ul>
        ${r.slice(0,mb).map(i=>a`
            <li key=${i.id}>
              <${wo} outcome=${i.outcome} />
              <span>
                <${j} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${Ct.open.gaps}</a></p>
      <h2>${Ct.read.title}</h2>
      <ul class="leesregels">${Ct.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}function gb({plan:t,scenario:e,chosen:n}){let s=Os(t,e.date),o=oc(t,e.date),r=s.filter(i=>!n||i.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${f(Ct.intro,{count:s.length,undated:o.length})}</p>
      <p>${An(e,t).phrase.overdue}</p>
      <${ub} rows=${s} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${yd} plan=${t} rows=${r} date=${e.date} /><${hb} plan=${t} rows=${r} /></div>
        <${fb} rows=${s} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${Ct.table}</summary>
        <${ct} id=${`beloften-${t.key}`} caption=${Ct.caption} rows=${r} columns=${Bd} sort="dag" />
      </details>
      ${o.length>0&&a`
          <details class="tweeling">
            <summary>${f(Ct.undated,{count:o.length})}</summary>
            <ul>
              ${o.map(i=>a`<li>
                  <${j} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Pd({route:t}){let e=J(t.query),n=ac(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(r=>Os(r,e.date)).filter(r=>!s||r.outcome===s);return a`
    <${et} text=${Ct.heading} title=${Ct.title} />
    <${pn}><${Ns} /><${Uo} /><//>
    <${bo} />
    ${n.map(r=>a`<${gb} key=${r.key} plan=${r} scenario=${e} chosen=${s} />`)}
    ${!n.length&&a`<p>${Ct.none}</p>`}
    <p class="acties">
      <${te} name="beloften.csv" rows=${()=>$b(o,e)} />
      ${n.length>0&&a`<${Te} name="beloften" title=${Ct.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${se} text=${C(Ct.lane_total,o.length)} />
  `}var Ct,db,Bd,$b,mb,hb,Id=S(()=>{"use strict";q();U();jt();E();Lt();z();H();Mt();Je();Gt();ms();rl();dt();Jo();Le();Ct=b.promises;db=t=>{let e=ls(t.plan).lanes[t.lane];return e?to(e):""},Bd=[{key:"dag",label:Ct.columns.day,text:t=>t.day,cell:t=>t.by},je("actie",Ct.columns.work,t=>t.work),{key:"wat",label:Ct.columns.what,text:t=>t.what},{key:"woorden",label:Ct.columns.quote,text:t=>t.quote},{key:"stand",label:Ct.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${Ps} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:Ct.columns.lane,text:db}],$b=(t,e)=>{let n=o=>on(o.id).map(Xt).join("; "),s=[...Bd,{key:"bron",label:Ct.columns.place,text:n}];return Rn(s,t,o=>ue(e,o.plan.key))},mb=6;hb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ls(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${to(n)}
              <span class="bij">
                ${C(Ct.lane_total,s.length)}${sl(s).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Ps} outcome=${o.outcome} on=${o.by} />
                    <span><${j} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function qd({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${f(ns.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function bb({loss:t,scenario:e,id:n,title:s}){let o=l=>Rd(t,l,e),r=l=>O("overzicht",{cel:de(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:ns.columns.cell,sort:!1,text:l=>cl(l,o(l)),cell:l=>o(l)?a`<a href=${r(l)}>${cl(l,o(l))}</a>`:cl(l,void 0)},{key:"nu",label:ns.columns.now,sort:!1,text:l=>Wd(o(l))},{key:"weg",label:ns.columns.lost,sort:!1,text:l=>l.phrase}];return a`<${ct} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${i} />`}function kb({loss:t,names:e,scenario:n}){let s=Xe(t.plan),{cells:o,none:r,...i}=s.words.losses,l=`verlies${s===y.plans[0]?"":`-${s.key}`}`,c=p=>[" ",a`<${ee} id=${p} date=${n.date} />`],u=(p,d)=>a`
    <${qd} title=${p} count=${d.length} none=${r}><${fn} ids=${d} more=${c} /><//>
  `;return a`
    <section>
      ${N&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${yb(t,e)}</p>
      <p>${t.phrase}</p>
      <${vb} loss=${t} scenario=${n} />
      <${qd} title=${o} count=${t.cells.length} none=${r}>
        <${bb} loss=${t} scenario=${n} id=${l} title=${o} />
      <//>
      ${Object.keys(i).map(p=>({list:p,ids:t[p]||[]})).filter(({ids:p})=>p.length).map(({list:p,ids:d})=>u(i[p],d))}
      ${t.blocks.map(p=>u(p.phrase,p.acts))}
    </section>
  `}function yb(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:_s(Xe(t.plan))};return f(e.length===1?ns.heading.one:ns.heading.more,{...n,names:he(e)})}function pl({losses:t,names:e,scenario:n}){let s=he(e),o=()=>t.flatMap(r=>r.cells.map(i=>{let l=Rd(r,i,n),c=l?st(i.barrier):"";return[s,ot(i.column),c,Wd(l),i.phrase,...ue(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${kb} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):ce(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${te} name="wat-als.csv" rows=${()=>[[...ns.csv,...qn],...o()]} />
    </div>
  `}function wb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return G({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?R(ot(s.kind)):st(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function _b({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${is(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${f(Ds.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Ds.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${C(Ds.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?C(Ds.stays,i.length):Ds.nothing}</p>`}
    </li>
  `}function vb({loss:t,scenario:e}){let{legend:n}=Ds,s=wb(t,e),o=A(s.flatMap(i=>i.things.map(l=>is(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Ds.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${_b} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${f(n.lost,{source:_s(nt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${D("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Ds,ns,Rd,Wd,cl,Dd=S(()=>{"use strict";q();U();E();Lt();z();mn();H();lt();Mt();Gt();dt();Le();Ds=b.whatif.picture,ns=b.whatif,Rd=(t,e,n)=>G({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),Wd=t=>t?Pr(t):ns.no_cell,cl=(t,e)=>{let n=R(ot(t.column));return e?f(ns.cell,{kind:n,step:st(t.barrier).toLowerCase()}):n}});function ul(t,e,n){let[s,o]=I(null);return ne(()=>{let r=!0;return o(null),Z().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||b.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function xb({before:t,after:e}){let n=Ze[t===e?"reads":e?t?"weighs":"comes":"goes"];return f(n,{before:D("Severity",t),after:D("Severity",e)})}function Sb({id:t,status:e,scenario:n}){let s=ul("supposed",{options:as(n),work:t,status:e});return s?s.silent!==void 0?a`<p role="status">${s.silent}</p>`:a`
    <h2 role="status">${C(Ze.cells,s.cells.length,{all:s.all})}</h2>
    <ul class="anderelezing">
      ${s.cells.map(o=>a`
          <li>
            <strong>${R(ot(o.column))}, ${st(o.barrier).toLowerCase()}</strong>
            <span>${f(Ze.now,{phrase:o.before})}</span> <span>${f(Ze.then,{phrase:o.after})}</span>
          </li>
        `)}
    </ul>
    <h2>${C(Ze.gaps,s.gaps.length)}</h2>
    <ul>
      ${s.gaps.map(o=>a`<li><strong>${xb(o)}</strong> ${o.sentence}</li>`)}
    </ul>
  `:a`<p role="status">${b.whatif.busy}</p>`}function Vd({requested:t,scenario:e}){let{date:n}=e,s=p=>Ht(p)&&!!Nn(p,n),[o,r]=t.split("="),i=Ht(o)?o:"",l=re(Xs(i,n),"alternativeReading").map(p=>w(p,"status")),c=(p,d)=>O(["wat-als","actie",`${p}=${d}`]),u=f(Ze.command,{name:Ut(i),status:r});return a`
    <div class="watals">
      <section class="weglaten filters">
        <${yo} label=${Ze.which} id="actie" thing=${i} among=${s}
          pick=${p=>{location.hash=c(p,r||"")}} />
        ${i&&a`
            <p><${j} id=${i} />. ${Ge(i,n)}.</p>
            <h2>${Ze.suppose}</h2>
            <ul class="partnerlijst">
              ${Object.entries(y.codes.Status).map(([p,{label:d}])=>a`
                  <li>
                    <a href=${c(i,p)} aria-current=${p===r?"true":null}>${R(d)}</a>
                    ${p===Nn(i,n)&&a` <span class="zacht">${Ze.read}</span>`}
                    ${l.includes(p)&&a` <span class="zacht">${Ze.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
      </section>
      <div>
        ${!(i&&r)&&a`<p>${Ze.begin}</p>`}
        ${i&&r&&(ve()?a`<${Sb} id=${i} status=${r} scenario=${e} />`:a`
                <p>${f(Ze.elsewhere,{name:x(i),status:D("Status",r)})}</p>
                <p><code>${u}</code> <${xn} text=${()=>u} label=${Ze.copy} /></p>
              `)}
      </div>
    </div>
  `}var Ze,Hd=S(()=>{"use strict";q();U();E();Lt();z();xe();H();lt();Mt();Gt();dt();sa();Ze=b.whatif.action});function Cb({notations:t,names:e,scenario:n}){let s=ul("answer",{options:Ob(t,n)},()=>ft(ut.done));if(!s)return a`<div><p>${ut.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=C(ut.questions,s.gaps.filter(o).length);return a`
    <div>
      <${pl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${f(ut.with_this,{questions:r,now:G(n).gaps.length})}</p>
    </div>
  `}function jb({acting:t,chosen:e}){let[n,s]=I(""),o=c=>B({zonder:c.map(dl).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(u=>u!==c));o(ve()?[...e,c]:[c])},i=c=>[x(c),...gt(c,"altLabel")].join(" "),l=t.filter(c=>cs(i(c),n));return a`
    <h2>${ut.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${f(ut.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${ut.clear}</button>
          <button type="button" class="klein" onClick=${()=>Wo(location.href,ut.shared)}>${ut.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${ut.search}</span>
      <input
        id="partnerzoek"
        type="search"
        autocomplete="off"
        spellcheck=${!1}
        value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])}
      />
    </label>
    <ul class="partnerlijst" aria-label=${ut.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${dl(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ut.none_found}</p>`}
    ${!ve()&&a`<p class="zacht">${ut.alone}</p>`}
  `}function Lb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&C(ut.start.alone,r),r>0&&(o.length?f(ut.start.steps,{steps:he(o.map(l=>st(l).toLowerCase()))}):ut.start.no_step),i>0&&C(ut.start.lead,i)].filter(Boolean),s=_s(nt(e.plan));return a`
    <section id="begin">
      <h2>${ut.start.title}</h2>
      <p class="zacht">${f(ut.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:w(o.who,"notation")})}>${x(o.who)}</a>
              <span class="bij">${N?`${Xe(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ut.start.no_partner}</p>`}
    </section>
  `}function Ud({route:t}){let e=J(t.query),{without:n,most:s}=G(e),o=Object.keys(n).filter($=>n[$].length).sort(($,h)=>K(x($),x(h))),r=(t.query.zonder||"").split(",").map(Se).filter(Boolean),i=r.map($=>x($)),[l]=r,c=r.length>1&&ve(),[,u,...p]=t.path,d=($,h,g)=>a`
    <li><a href=${O(h)} aria-current=${g?"page":null}>${$}</a></li>
  `,m=a`
    <ul class="beelden" aria-label=${ut.title}>
      ${d(ut.leave_out,["wat-als"],!u)} ${d(ut.action.title,["wat-als","actie"],!!u)}
    </ul>
    <${et} text=${ut.title} title=${u?ut.action.title:ut.title}>
      <p class="uitleg">${u?ut.action[ve()?"intro":"intro_elsewhere"]:ut.intro}</p>
    <//>
    <${Yr} scenario=${e} />
  `;return u?[m,a`<${Vd} requested=${p.join("/")} scenario=${e} />`]:a`
    ${m}
    <div class="watals">
      <section class="weglaten filters"><${jb} acting=${o} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${Lb} most=${s} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${pl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${Cb} notations=${r.map(dl)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${se} text=${r.length===1?f(ut.phrase,{name:i[0]}):""} />
  `}var ut,Ob,dl,Kd=S(()=>{"use strict";fe();ro();q();U();jt();E();Lt();z();xe();H();lt();Je();Gt();Dd();Hd();ut=b.whatif,Ob=(t,e)=>[...as(e),...t.map(n=>["zonder",n])];dl=t=>w(t,"notation")});var Jd={};Zd(Jd,{answerTo:()=>G,compare:()=>K,connection:()=>eo,csv:()=>br,data:()=>y,here:()=>T,scenarioOf:()=>J});function Ma(t=null){for(let e of Ta())e!==t&&(e.open=!1)}function $l(){Ma(),bn().classList.remove("is-open"),La().setAttribute("aria-expanded","false")}function Mb(){bn()&&(La().addEventListener("click",()=>{let t=bn().classList.toggle("is-open");for(let e of Ta())e.open=t;La().setAttribute("aria-expanded",String(t))}),bn().addEventListener("click",t=>{let e=t.target;e.closest("a")?$l():e.closest("summary")&&!it()&&Ma(e.closest("details"))}),bn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ta().find(n=>n.open);it()?La().focus():e?.querySelector("summary")?.focus(),$l()}),document.addEventListener("click",t=>{!it()&&!bn().contains(t.target)&&Ma()}),bn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!it()&&!bn().contains(e)&&Ma()}))}function Tb(t){if(!bn())return;let e=xi(t)?.to;for(let n of bn().querySelectorAll("a")){let{path:s}=Za(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of Ta())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function zb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return rr=!Fo(e)||s!==n,rr?(kn(a`<p role="status">${b.werkplaats.busy}</p>`,St("inhoud")),za?Z().show(za,Z().own):ml||Fb(as(e),s),!0):!1}async function Fb(t,e){ml=!0;try{za=(await Z().ask("page",{options:t,comparisons:e})).page,rr&&Z().show(za,Z().own)}catch(n){rr&&kn(a`<p role="alert">${n.message}</p>`,St("inhoud"))}ml=!1}function Eb(t){let e=t.path[0]||"overzicht",n=St("inhoud");if(be()?.own&&zb(e,J(t.query)))return;n.className=`scherm-${e}`;let s=Gd[e]||Gd.onbekend;kn([a`<${Bc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Tb(e)}function fl(){let t=St("motor");t.hidden=!1;let{state:e,why:n,own:s}=Z();kn(a`<${ad} state=${e} why=${n} own=${s} />`,t)}function Ab(){Nb(),rr=!1,window.removeEventListener("werkplaats",fl),kn(null,St("inhoud")),kn(null,St("motor"))}var bn,La,Ta,Gd,ml,za,rr,Nb,Qd=S(()=>{"use strict";fe();q();U();jt();E();Lt();z();xe();Po();_i();lt();Gt();Pc();ep();gp();_p();iu();wu();Nu();Iu();cd();gd();Go();Od();Nd();Id();Kd();bn=()=>St("menu"),La=()=>St("menuknop"),Ta=()=>[...bn().querySelectorAll("details")];St("spring").addEventListener("click",t=>{t.preventDefault(),St("inhoud").focus()});Mb();St("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),$l();let e=St("zoek").value;location.hash=Tc(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Wo(f(e,{...r,sources:In()}),n)});Gd={__proto__:null,overzicht:Pu,dekking:wp,aandachtspunten:yu,partners:Lu,maatregelen:Mu,naslag:Fu,gevraagd:Eu,tijdlijn:Au,beloften:Pd,verken:au,ding:Ad,samenvatting:Sd,vragen:hd,"wat-als":Ud,vergelijk:hp,"weet-niet":tp,methode:Xc,zoek:Qp,controleer:be()?ld:id,onbekend:gs},ml=!1,za="",rr=!1;be()&&(window.addEventListener("werkplaats",fl),fl());St("inhoud").replaceChildren();Nb=Gl(Eb);be()&&window.addEventListener("andere-bladzijde",Ab,{once:!0});document.documentElement.dataset.klaar="ja"});fe();Ea();typeof DecompressionStream>"u"?St("te-oud").hidden=!1:gl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Qd(),Jd))});})();
