"use strict";var ketenkaart=(()=>{var Ud=Object.defineProperty;var O=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Kd=(t,e)=>{for(var n in e)Ud(t,n,{get:e[n],enumerable:!0})};function mt(t){let e=wt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function $l(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var wt,me=O(()=>{"use strict";wt=t=>document.getElementById(t)});async function ml(){let t=Uint8Array.from(atob(wt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ca=Gd(await new Response(e).json())}function Gd(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Ca,ja=O(()=>{"use strict";me()});function gl(t){var e=fl.get(this);return e||(e=new Map,fl.set(this,e)),(e=hl(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var d=0;d<n[u].length;d++)s=n[u][d],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][d+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var hl,fl,bl=O(()=>{hl=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,hl(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},fl=new Map});function ks(t){t&&t.parentNode&&t.remove()}function Aa(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Fa.call(arguments,2):n),Co(t,i,s,o,null)}function Co(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:jo,__v:o||++wl,__i:-1,__u:0};return!o&&ft.vnode&&ft.vnode(r),r}function mr(t){return t.children}function cr(t,e){this.props=t,this.context=e,this.__g=0}function ns(t,e){if(e==null)return t.__&&ns(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ns(t)}function Zd(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=ys({constructor:jo},n)).__v=n.__v+1,ft.vnode&&ft.vnode(e),Ea(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ns(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Ll(o,e,r),n.__=n.__e=null,e.__e!=s&&xl(e))}function xl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),xl(t)}function kl(t){(8&t.__g||(t.__g|=8,es.push(t),ur++))&&La==ft.debounceRendering||((La=ft.debounceRendering)||queueMicrotask)(Sl)}function Sl(){try{for(var t,e=1;es.length;)es.length>e&&es.sort(_l),t=es.shift(),e=es.length,8&t.__g&&Zd(t)}finally{(ur=es.length)&&(La||queueMicrotask)(Sl)}}function Ol(t,e,n,s,o,r,i,l,c,p,u){var d,m,$,h,g,k,_=s.__k||$r,v=e.length;for(c=Xd(n,e,_,c,v),d=0;d<v;d++)($=n.__k[d])!=null&&(m=~$.__i&&_[$.__i]||dr,$.__i=d,k=Ea(t,$,m,o,r,i,l,c,p,u),h=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Na(m.ref,null,$,m),$.ref&&u.push($.ref,$.__c||h,$)),g=g||h,4&$.__u?(c=Cl($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?c=k:h&&(c=h.nextSibling),$.__u&=-21);return n.__e=g,c}function Xd(t,e,n,s,o){var r,i,l,c,p,u,d,m,$,h=n.length,g=h,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=Co(null,i):Ta(i)?i=v[r]=Co(mr,{children:i}):i.constructor===jo&&i.__b?i=v[r]=Co(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=t$(i,n,c,g))&&(g--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>h?k--:o<h&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],d=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=u.length;k<m;)u[$=k+m>>1]<i.__i?k=$+1:m=$;u[k]=i.__i,d[r]=k+1}for(k=u.length;r--;)d[r]&&(d[r]==k?k--:v[r].__u|=4)}if(g)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ns(l)),Ba(l,l));return s}function Cl(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Cl(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ns(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function t$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function yl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ir(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||yl(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||yl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ma[e]||(Ma[e]=e$(e)),(t.__a||(t.__a={}))[e]=za,r=e!=(e=e.replace(vl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function e$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[lr]==null)e[lr]=za++;else if(e[lr]<this.__a[t])return;return n(ft.event?ft.event(e):e)}}}function Ea(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,h,g,k,_,v,F,q,K,W,C,St,M,Ot,re,$e=e.type;if(e.constructor!==jo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,d=r=[],u.nodeType==8?l=pr(u,r):r.push(u),l=r[0]||l),(u=ft.__b)&&u(e);t:if(typeof $e=="function"){m=i.length;try{if(_=e.props,v=(u=$e.prototype)&&u.render,F=(u=$e.contextType)&&s[u.__c],q=u?F?F.props.value:u.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new $e(_,q):(e.__c=$=new cr(_,q),$.constructor=$e,$.render=s$),F&&F.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),$e.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ys({},$.__s)),ys($.__s,$e.getDerivedStateFromProps(_,$.__s)))),h=$.props,g=$.state,$.__v=e,n.__c){if(_!==h&&v&&!$e.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,q),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,q)===!1){e.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Ye){Ye&&(Ye.__=e)}),$r.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=ns(n);break t}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,q),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(h,g,k)})}else v&&!$e.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=q,$.props=_,$.__P=t,$.__g&=-5,K=ft.__r,W=v?25:0;do $.__g&=-9,K&&K(e),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++W<25);v&&($r.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ys({},s,$.getChildContext())),v&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(h,g)),C=u&&u.type===mr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Ye){Ye&&Ba(Ye,Ye)}),n.__k=null),l=n.__k?ns(n,0):null),l=Ol(t,Ta(C)?C:[C],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,d&&d.some(ks),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Ye){if(i.length=m,e.__v=null,c||r)if(Ye&&Ye.then){if(e.__u|=128|c,r){for(~(Ot=r.indexOf(l||void 0))||(Ot=r.length);(re=r[Ot-1])&&re.nodeType==8;)Ot--;for(;Ot<r.length;Ot++)if(re=r[Ot])if(r[Ot]=null,St){if(re==M)break}else{if(re.nodeType!=8)break;re.data.startsWith("$s")&&(M=pr(St=re))}}if(!St){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;St=l}(u=pr(St=e.__c.__z||(e.__c.__z=St)))?(e.__e=St,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(ks);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Ye&&Ye.then||jl(e),ft.__e(Ye,e,n)}}else l=e.__e=n$(n.__e,e,n,s,o,r,i,c,p,t);return(u=ft.diffed)&&u(e),l}function pr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function jl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(jl))}function Ll(t,e,n){for(var s=0;s<n.length;)Na(n[s++],n[s++],n[s++]);ft.__c&&ft.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){ft.__e(r,o.__v)}})}function n$(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,h,g,k,_,v=n.props||dr,F=e.props,q=e.type;if(q=="svg"?o="http://www.w3.org/2000/svg":q=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(q?h.localName==q:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!q)return _.createTextNode(F);t=_.createElementNS(o,q,F.is?F:p),l&&(ft.__m&&ft.__m(e,r),l=!1),r=null}if(q){if(p=q=="template"&&t.content||t,r=q=="textarea"&&F.defaultValue!=null?null:r&&Fa.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in F||u=="value"&&"defaultValue"in F||u=="checked"&&"defaultChecked"in F||ir(t,u,null,h,o);for(u in F)h=F[u],u=="children"?$=h:u=="dangerouslySetInnerHTML"?d=h:u=="value"?g=h:u=="checked"?k=h:l&&typeof h!="function"||v[u]===h||ir(t,u,h,v[u],o);d?(l||m&&(d.__html==m.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(m&&(t.textContent=""),(q=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Yd.test(q))&&(o="http://www.w3.org/1999/xhtml"),Ol(p,Ta($)?$:[$],e,n,s,o,r,i,r?r[0]:n.__k&&ns(n,0),l,c),r&&r.some(ks)),l&&q!="textarea"||(u="value",q=="progress"&&g==null?t.removeAttribute(u):g==null||g===t[u]&&(q!="progress"||g)||ir(t,u,g,v[u],o),u="checked",k!=null&&k!=t[u]&&ir(t,u,k,v[u],o))}else v===F||l&&t.data==F||(t.data=F);return t}function Na(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){ft.__e(o,n)}}function Ba(t,e,n){var s,o,r,i;if(ft.unmount&&ft.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Na(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){ft.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Ba(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=pr(s,r=[]))&&(s==t.__e&&r.some(ks),ks(o),ks(s)),n||ks(t.__e),t.__e=t.__c=t.__=null}function s$(t,e,n){return this.constructor(t,n)}function yn(t,e){var n,s,o,r;ft.__&&ft.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Co(mr,{children:[t]}),o=[],r=[],Ea(e,e.__k,s||dr,dr,e.namespaceURI,s?null:e.firstChild?Fa.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Ll(o,e.__k,r),e.__k.props.children=null}var ft,wl,Jd,es,La,ur,_l,lr,vl,za,Ma,Qd,jo,dr,$r,Yd,Ta,Fa,ys,fr=O(()=>{jo=Symbol.for("pv"),dr={},$r=[],Yd=/^m(i|n|o|s|text|space)$/,Ta=Array.isArray,Fa=$r.slice,ys=Object.assign;ft={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw ur=0,t}},wl=0,Jd=function(t){return t!=null&&t.constructor===jo},cr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=ys({},this.state)),typeof t=="function"&&(t=t(ys({},n),this.props)),t&&(ys(n,t),this.__v&&(e&&this.__k.push(e),kl(this)))},cr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),kl(this))},cr.prototype.render=mr,es=[],ur=0,_l=function(t,e){return t.__v.__b-e.__v.__b},lr=Symbol(),vl=/(PointerCapture)$|Capture$/i,za=0,Ma={},Qd=0});function gr(t,e){Ft.__h&&Ft.__h(It,t,hr||e),hr=0;var n=It.__H||(It.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function B(t){return hr=1,o$(Rl,t)}function o$(t,e,n){var s=gr(Hs++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Rl(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ia(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=It,!It.__f)){It.__f=!0;var o=It.shouldComponentUpdate;It.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Ia(m.__[0],m.__N[0])||(u=!0))}),o){var d=o.call(this,r,i,l);return p?d||u:d}return!p||u}}return s.__}function Fe(t,e){var n=gr(Hs++,3);!Ft.__s&&qa(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,It.__H.__h.push(n))}function We(t,e){var n=gr(Hs++,4);!Ft.__s&&qa(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,It.__h.push(n))}function Mo(t){return hr=5,ye(function(){return{current:t}},[])}function ye(t,e){var n=gr(Hs++,7);return qa(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function r$(){var t;do{for(;t=Ra.shift();)try{Lo(t)}catch(n){Ft.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Il.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Lo),e.__h.some(Wa),e.__h=[]}catch(n){e.__h=[],Ft.__e(n,t.__v)}}}while(Ra.length)}function a$(t){var e,n=function(){clearTimeout(s),Bl&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Bl&&(e=requestAnimationFrame(n))}function Pl(t){t!=1&&Ml==Ft.requestAnimationFrame||((Ml=Ft.requestAnimationFrame)||a$)(r$)}function Lo(t){var e=It,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),It=e}function Wa(t){var e=It;t.__c=t.__(),It=e}function qa(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ia(n,t[s])})}function Rl(t,e){return typeof e=="function"?e(t):e}var Hs,It,Pa,Ml,Ia,hr,Il,Ra,Ft,zl,Tl,Fl,Al,El,Nl,Bl,Da=O(()=>{fr();Ia=Object.is,hr=0,Il=[],Ra=[],Ft=ft,zl=Ft.__b,Tl=Ft.__r,Fl=Ft.diffed,Al=Ft.__c,El=Ft.unmount,Nl=Ft.__;Ft.__b=function(t){It=null,zl&&zl(t)},Ft.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Nl&&Nl(t,e)},Ft.__r=function(t){Tl&&Tl(t),Hs=0;var e=(It=t.__c).__H;e&&(Pa==It?It.__h=[]:(e.__h.some(Lo),e.__h.some(Wa),Hs=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Pa=It},Ft.diffed=function(t){Fl&&Fl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Pl(Il.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Pa=It=null},Ft.__c=function(t,e){e.some(function(n){try{n.__h.some(Lo),n.__h=n.__h.filter(function(s){return!s.__||Wa(s)})}catch(s){n.__h=[function(){throw s}]}}),Al&&Al(t,e)},Ft.unmount=function(t){El&&El(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Pl(Ra.push(o))}else Lo(o)}catch(r){e=r}}),s.__H=void 0,e&&Ft.__e(e,s.__v))};Bl=typeof requestAnimationFrame=="function"});function Wl(t){return Array.isArray(t)?t.map(Wl):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[Aa("wbr",null),e]:[e])}var Zt,a,N=O(()=>{"use strict";bl();fr();Da();fr();Da();/*! What draws the screens and searches in them, bundled here:

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
*/Zt=()=>Mo(null);a=gl.bind((t,e,...n)=>Aa(t,e,...typeof t=="string"?n.map(Wl):n))});function c$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(ql,n)&&!t.query.uit?{path:ql[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ua(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o={path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([r,i])=>[l$[r]||r,i]))};return c$(o)}function S(t,e={},n=!0){let s=n&&z.route?Object.fromEntries(i$.filter(i=>z.route.query[i]).map(i=>[i,z.route.query[i]])):{},o=new URLSearchParams;for(let[i,l]of Object.entries({...s,...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function E(t,e=!1){let n={...z.route.query};for(let[o,r]of Object.entries(t))r?n[o]=r:delete n[o];let s=S(z.route.path,n,!1);s!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Va},"",s),Ha())}function Ha(t=!1){let e=Ua(location.hash),n=z.route?.path.join("/")===e.path.join("/");z.route=e,Dl(e),!n&&window.scrollTo(0,t&&Vl.get(history.state?.turn)||0)}function Hl(t){Dl=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Va=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>Vl.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Va},""),Ha(o)};return window.addEventListener("popstate",s,{signal:n}),Ha(),z.started=!0,()=>e.abort()}var i$,l$,ql,z,Dl,Va,Vl,Ae,U=O(()=>{"use strict";i$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],l$={ernst:"gewicht"},ql={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};z={route:{path:[],query:{}},started:!1},Va=0,Vl=new Map;Ae=t=>S(["ding",t])});function X({text:t,title:e=t,children:n}){let s=Zt();return We(()=>{document.title=`${e} – Ketenkaart`},[e]),We(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function Xt({text:t}){let{route:e}=z;return We(()=>{z.started&&t&&mt(t)},[t,e]),null}var pt,zt=O(()=>{"use strict";me();N();U();pt=()=>window.matchMedia("(max-width: 44rem)").matches});function Ee(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Us(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function br(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?V(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function kr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Ul(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var f,L,R,Rt,P,p$,V,A=O(()=>{"use strict";f=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),L=(t,e,n={})=>f(e===1?t.one:t.more,{count:e,...n}),R=t=>t.slice(0,1).toUpperCase()+t.slice(1),Rt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();P=t=>[...new Set(t)],p$=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),V=(t,e)=>p$.compare(t,e)});var y,Kl,Gl,u$,d$,$$,m$,f$,h$,g$,b$,k$,y$,qe,Ks,I,b,te,nt,Ze,Ct,dn,Fn,fe,Xe,tn,Q,ws,ae,ss,T=O(()=>{"use strict";ja();y=Ca,{codes:Kl,told:Gl,queries:u$,names:d$,absent:$$,dates:m$,lists:f$,kinds:h$,called:g$,works:b$,partners:k$,lookups:y$}=y;for(let t of[Object.values(Kl),Object.values(Gl),{codes:Kl,told:Gl,queries:u$,names:d$,absent:$$,dates:m$}])for(let e of Object.values(t))Object.setPrototypeOf(e,null);for(let t of[f$,h$,g$,b$,k$,y$,y.words,y.addresses])Object.setPrototypeOf(t,null);qe=new Map(Object.entries(y.things)),Ks=new Map(y.plans.map(t=>[t.key,t])),I=y.plans.length>1,b=y.words,te=t=>t?.words.page||b,nt=t=>Ks.get(t||"")||(I?void 0:y.plans[0]),Ze=t=>Ks.get(t),Ct=t=>Ks.get(t.split("/")[0]),dn=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,Fn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),fe=Fn[Fn.length-1].date,Xe=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),tn=(t,e)=>{let n=Ct(t);return n?y.stands[e]?.[n.key]||n.date:e},Q=t=>y.dates[t]||t||"",ws=(t=nt())=>t?.source||y.source,ae=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),ss=(t,e=nt())=>(e?e.dates:Fn).find(n=>n.date===t)?.label||Q(t)});async function yr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(f(b.check.unreadable,{name:t.name}))}}async function zo(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Ka,he,Y,we,_e=O(()=>{"use strict";A();T();Ka=5*2**20,he=()=>window.werkplaats,Y=()=>he(),we=()=>!!he()&&he()?.state!=="off"});function G(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Ga.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Ja(o,n),without:Ja(r,n),links:i};Ga.set(s,{...Ja(l,n),...c})}return Ga.get(s)}function os({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function J(t){let e=I&&Ks.has(t.plan)?t.plan:"",n=Fn.some(i=>i.date===t.stand)?t.stand:fe,s=t.koppelingen==="genoemd",o=To({plan:e,date:n,stated:s,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[o,{...o,expect:!0},{...o,expect:!0,date:fe}].map(To).find(w$)||To({plan:e,date:fe,stated:!1,expect:!0,strict:!1})}function To({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Qa(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>J(s(r)).key)).size===n.length?n:[]}var Ga,Ja,An,Fo,w$,Ya,Jl,jt=O(()=>{"use strict";T();_e();Ga=new Map,Ja=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));An=(t,e)=>G({...t,plan:e.key}).numbers[0];Fo=t=>t.key in y.answers,w$=t=>Fo(t)||!!he();Ya=(t,e)=>Ks.get(e)?.steps.find(n=>n.notation===t)?.id,Jl=t=>new Set(G(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Ya(s.step,e))))});var Ql,_$,_s,Ao,At,en,Gs,$n=O(()=>{"use strict";A();T();Ql=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Us(Ql,i,r)}_$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),_s=(t,e=fe)=>!_$[e]?.has(t),Ao=(t,e=fe)=>(Ql.get(t)||[]).filter(n=>_s(n.of[0]||n.from,e)),At=(t,e,n)=>Ao(t,n).filter(s=>s.name===e),en=(t,e,n)=>At(t,e,n).filter(s=>s.to===t).map(s=>s.from),Gs=(t,e)=>t.from===e?t.to:t.from});var Za,ht,w,ee,gt,ve,wr,rs,De,Yl,Ve,Ut,vs,Kt,ie,D,Tt,_r,Zl,x,Wt,Xl,v$,vr,x$,nn,Js,S$,xe,Gt,sn,H=O(()=>{"use strict";A();T();Za=[],ht=(t,e)=>qe.get(t)?.[e]||Za,w=(t,e)=>ht(t,e)[0]||"",ee=(t,e)=>ht(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),gt=(t,e)=>ee(t,e)[0]||"",ve=t=>qe.has(t),wr=t=>ht(t,"type"),rs=t=>Zl.get(t)||Za,De=(t,e)=>wr(t).includes(e),Yl=t=>wr(t).map(e=>y.kinds[e]).find(Boolean),Ve=t=>Yl(t)?.page||"",Ut=t=>Yl(t)?.kind||"",vs=t=>Ve(t)==="organisation",Kt=t=>Ve(t)==="undertaking",ie=t=>!!Ve(t)&&!!w(t,"prefLabel"),D=(t,e)=>y.codes[t]?.[e]?.label||e||"",Tt=(t,e)=>D(y.lists[e],w(t,e)),_r=t=>y.names[t]||b.thing.foreign[t]||t,Zl=new Map;for(let[t,e]of qe)for(let n of e.type||Za)Us(Zl,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),Wt=t=>y.called[t]?.short||x(t),Xl=[...qe.keys()].filter(Kt),v$=[...qe.keys()].filter(vs),vr=t=>Xe.find(e=>e.notation===t),x$=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),nn=Xe.map(t=>[t.notation,t.label]),Js=x$.map(t=>[t.notation,t.label]),S$=new Map(v$.map(t=>[w(t,"notation"),t])),xe=t=>S$.get(t)||"",Gt=t=>y.addresses[t]||"",sn=t=>ee(t,"passage")});function ec(t,e,n){let s=Ne(t,n),o=x(e);return{name:o,short:Wt(e)===o?o:Wt(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:R(Eo(w(t,"modality"))),day:w(t,"dueBy"),by:Q(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:Q(s.on)}}var wn,xr,Qs,Xa,Sr,Or,qt,Eo,O$,Ne,Ys,En,as,xs,tc,Cr,No,nc,ti,Zs,is,Lt=O(()=>{"use strict";U();A();T();$n();H();wn=t=>y.works[t]?.steps||[],xr=t=>y.works[t]?.kinds||[],Qs=t=>y.works[t]?.leads||[],Xa=t=>y.works[t]?.acts||[],Sr=(t,e)=>At(t,"at",e).flatMap(n=>n.of),Or=(t,e)=>At(t,"deadline",e).map(n=>n.from),qt=t=>w(t,"isGeneric")==="true",Eo=t=>D("Modality",t),O$={},Ne=(t,e=fe)=>z.route.query.lezing==="streng"&&y.toldStrictly[e]?.[t]||y.told[e]?.[t]||O$,Ys=(t,e)=>Ne(t,e).report||"",En=(t,e)=>Ne(t,e).status||"",as=(t,e)=>Ne(t,e).state||"",xs=(t,e)=>is(t).rows.filter(({id:n})=>Ne(n,e).outcome).map(n=>({...n,plan:t,...ec(n.id,n.work,e)})),tc=(t,e)=>y.promises[t.key].undated.filter(n=>_s(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...ec(n,s,e)}});Cr=(t,e=b.shared.outcomes)=>Object.entries(e).filter(([n,{rare:s}])=>!s||t.some(o=>o.outcome===n)),No=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{said:s,counted:o}])=>{let r=t.filter(i=>i===n).length;return r?L(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),nc=t=>ae(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),ti=(t,e)=>{let{reports:n}=is(t);return n.find(s=>s.date===tn(t.key,e))||n[n.length-1]},Zs=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),is=t=>y.promises[t.key]});function jr(t,e){if(w(t,"crossCutting")==="true")return[{step:Os,of:t,basis:""}];let n=G(e).links;return At(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:C$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Lr(t,e){let n=r=>Kt(r)&&dn(r,e.plan);if(vs(t))return P(Ss(t,e).map(r=>r.to));if(!rc(t))return P(Ao(t,e.date).map(r=>Gs(r,t))).filter(n);let s=[t,...At(t,"broader",e.date).map(r=>r.from)];return P(s.flatMap(r=>At(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&jr(r,e).some(i=>i.step===t))}function ic({opened:t,chosen:e,hidden:n,step:s,kind:o,anyRole:r=!1},i){let l=new Set(n),c=t.filter(Bo),p=C=>!l.has(C)&&(!s||jr(C,i).some(St=>w(St.step,"notation")===s))&&(!o||xr(C).includes(o)),d=P(c.flatMap(C=>Kt(C)?[C]:Lr(C,i))).filter(C=>c.includes(C)&&!r||p(C)).sort(ac),m=c.filter(C=>!vs(C)),$=new Set(d),g=[...m.flatMap(C=>Kt(C)?[C]:Lr(C,i)),e].filter(C=>$.has(C)).flatMap(C=>oc(C,i,r)),k=P([...c.filter(vs),...g]).filter(C=>!l.has(C)).sort(ei),_=new Set(k),v=d.flatMap(C=>Ss(C,i,r).filter(St=>_.has(St.from))),F=d.flatMap(C=>jr(C,i).map(St=>({work:C,...St}))),q=[...Xe.map(C=>C.id),Os],K=P([...c.filter(rc),...F.map(C=>C.step)]).filter(C=>!l.has(C)).sort((C,St)=>q.indexOf(C)-q.indexOf(St)),W=new Set(K);return{who:k,what:d,steps:K,roles:v,ties:F.filter(C=>W.has(C.step))}}function Mr(t,{who:e,what:n},s){return Kt(t)?oc(t,s).filter(o=>!e.includes(o)).length:Lr(t,s).filter(o=>!n.includes(o)).length}function Xs(t,e,n,s=!1){let o=m=>P(Ss(m,n).map($=>Gs($,m))).filter($=>$===t||$===e||Kt($)||s||!qt($)),r=sc(t,e,o),i=sc(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,$)=>c.filter(h=>r.get(h)===$).sort(ei)),u=new Map([[t,1]]),d=p.slice(1).flatMap((m,$)=>m.flatMap(h=>o(h).filter(g=>p[$].includes(g)).sort(ei).map(g=>(u.set(h,(u.get(h)||0)+(u.get(g)||0)),{from:g,to:h,roles:Ss(h,n).filter(k=>Gs(k,h)===g)}))));return{layers:p,lines:d,count:u.get(e)||0,length:l}}function sc(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=P(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function lc(t,e){let[n,s]=t.map(o=>(Kt(o)?[o]:Lr(o,e)).flatMap(r=>jr(r,e).map(i=>i.step)));return Xe.filter(({id:o})=>n.includes(o)&&s.includes(o))}var Os,ni,Ss,oc,rc,C$,Bo,ac,ei,Po=O(()=>{"use strict";A();jt();T();$n();H();Lt();Os="dwars",ni=60,Ss=(t,{date:e,plan:n},s=!1)=>At(t,"who",e).filter(o=>(s||o.acts)&&dn(o.to,n)),oc=(t,e,n=!1)=>P(Ss(t,e,n).map(s=>s.from)),rc=t=>Ve(t)==="step",C$=t=>gt(t,"broader")||t;Bo=t=>ve(t)&&ie(t),ac=(t,e)=>V(Wt(t),Wt(e))||V(x(t),x(e)),ei=(t,e)=>Number(qt(t))-Number(qt(e))||ac(t,e)});var j$,$c,mc,Io,to,L$,fc,Ro,Fr,ii,si,M$,hc,gc,pi,ui,bc,z$,Wo,oi,T$,F$,A$,E$,ri,cc,N$,li,ci,ai,B$,pc,uc,dc,zr,Tr,kc,P$,yc=O(()=>{j$="ENTRIES",$c="KEYS",mc="VALUES",Io=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=to(this._path);if(to(n)==="")return{done:!1,value:this.result()};let s=e.get(to(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=to(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>to(e)).filter(e=>e!=="").join("")}value(){return to(this._path).node.get("")}result(){switch(this._type){case mc:return this.value();case $c:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},to=t=>t[t.length-1],L$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return fc(t,e,n,s,i,1,o,""),s},fc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let d=0;d<p.length;++d,++u){let m=p[d],$=i*u,h=$-i,g=o[$],k=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=k;v<_;++v){let F=m!==e[v],q=o[h+v]+ +F,K=o[h+v+1]+1,W=o[$+v]+1,C=o[$+v+1]=Math.min(q,K,W);C<g&&(g=C)}if(g>n)continue t}fc(t.get(p),e,n,s,o,u,i,l+p)}},Ro=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Fr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=pi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,M$(this._tree,e)}entries(){return new Io(this,j$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return L$(this._tree,e,n)}get(e){let n=ii(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=ii(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Io(this,$c)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,si(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=si(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=si(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Io(this,mc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Fr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Fr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Fr(void 0,"",n)},ii=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return ii(t.get(n),e.slice(n.length))},si=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},M$=(t,e)=>{let[n,s]=Fr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)hc(s);else if(n.size===1){let[o,r]=n.entries().next().value;gc(s,o,r)}}},hc=t=>{if(t.length===0)return;let[e,n]=pi(t);if(e.delete(n),e.size===0)hc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&gc(t.slice(0,-1),s,o)}},gc=(t,e,n)=>{if(t.length===0)return;let[s,o]=pi(t);s.set(o+e,n),s.delete(o)},pi=t=>t[t.length-1],ui="or",bc="and",z$="and_not",Wo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?ai:e.autoVacuum;this._options={...ri,...e,autoVacuum:n,searchOptions:{...cc,...e.searchOptions||{}},autoSuggestOptions:{...N$,...e.autoSuggestOptions||{}}},this._index=new Ro,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ci,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let d=n(e,u);if(d==null)continue;let m=o(s(d,u),u),$=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,$,this._documentCount-1,h);for(let g of m){let k=r(g,u);if(Array.isArray(k))for(let _ of k)this.addTerm($,p,_);else k&&this.addTerm($,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let d=o(e,u);if(d==null)continue;let m=n(r(d,u),u),$=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,$,this._documentCount,h);for(let g of m){let k=s(g,u);if(Array.isArray(k))for(let _ of k)this.removeTerm($,p,_);else k&&this.removeTerm($,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ro,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ci,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||li.batchSize,r=e.batchWait||li.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[d]of u)this._documentIds.has(d)||(u.size<=1?c.delete(p):u.delete(d));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||ai.minDirtCount,s=s||ai.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let d=p.length||1,m={id:this._documentIds.get(l),score:c*d,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(uc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(uc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(ri.hasOwnProperty(e))return oi(ri,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=zr(o),c._fieldLength=zr(r),c._storedFields=zr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let d=new Map;for(let m of Object.keys(u)){let $=u[m];l===1&&($=$.ds),d.set(parseInt(m,10),zr($))}c._index.set(p,d)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Tr(o),c._fieldLength=await Tr(r),c._storedFields=await Tr(i);for(let[u,d]of c._documentIds)c._idToShortId.set(d,u);let p=0;for(let[u,d]of s){let m=new Map;for(let $ of Object.keys(d)){let h=d[$];l===1&&(h=h.ds),m.set(parseInt($,10),await Tr(h))}++p%1e3===0&&await kc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Ro,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},$=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults($,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,d=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(E$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(d,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((g,k)=>({...g,[k]:oi(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...cc.weights,...i},d=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,d,o,r,c),$,h;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,k=g<1?Math.min(l,Math.round(e.term.length*g)):g;k&&(h=this._index.fuzzyGet(e.term,k))}if($)for(let[g,k]of $){let _=g.length-e.term.length;if(!_)continue;h?.delete(g);let v=u*g.length/(g.length+.3*_);this.termResults(e.term,g,v,e.termBoost,k,o,r,c,m)}if(h)for(let g of h.keys()){let[k,_]=h.get(g);if(!_)continue;let v=p*g.length/(g.length+_);this.termResults(e.term,g,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=ui){if(e.length===0)return new Map;let s=n.toLowerCase(),o=T$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let d=i[u],m=this._fieldIds[u],$=r.get(m);if($==null)continue;let h=$.size,g=this._avgFieldLength[m];for(let k of $.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),h-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=$.get(k),F=this._fieldLength.get(k)[m],q=A$(v,h,this._documentCount,F,g,c),K=s*o*d*_*q,W=p.get(k);if(W){W.score+=K,B$(W.terms,e);let C=oi(W.match,n);C?C.push(u):W.match[n]=[u]}else p.set(k,{score:K,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,dc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,dc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Wo.wildcard=Symbol("*");oi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,T$={[ui]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),pc(s.terms,r)}}return t},[bc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);pc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[z$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},F$={k:1.2,b:.7,d:.5},A$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},E$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},ri={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(P$),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},cc={combineWith:ui,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:F$},N$={combineWith:bc,prefix:(t,e,n)=>e===n.length-1},li={batchSize:1e3,batchWait:10},ci={minDirtFactor:.1,minDirtCount:20},ai={...li,...ci},B$=(t,e)=>{t.includes(e)||t.push(e)},pc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},uc=({score:t},{score:e})=>e-t,dc=()=>new Map,zr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Tr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await kc(0);return e},kc=t=>new Promise(e=>setTimeout(e,t)),P$=/[\n\r\p{Z}\p{P}]+/u});function Ar(t,e=[],n=no(t),s=()=>!0){let o=Rt(t),r=P([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n||o.length<2)return l=>r.includes(l);let i=(l,c)=>c.length>=R$&&l.length>=c.length+W$&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function ls(t,e){let n=_n(t).flatMap(eo).map(Rt);return _n(e).every(s=>n.some(Ar(s)))}function Er(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(wc))eo(o).map(Rt).some(e)&&(n.push({said:t.slice(s,r),on:!1},{said:o,on:!0}),s=r+o.length);return[...n,{said:t.slice(s),on:!1}]}var I$,R$,W$,wc,q$,_n,eo,no,so=O(()=>{"use strict";A();I$=4,R$=6,W$=3,wc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,q$=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),_n=t=>q$(t).match(wc)||[],eo=t=>t.includes("-")?P([t,t.replaceAll("-",""),...t.split("-")]):[t],no=t=>t.length>1&&t.length<=I$&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function U$(){let t=new Map([...qe.keys()].filter(ie).map(n=>[n,{sort:[Ut(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of qe){let o=vn.owners.flatMap(i=>ee(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...H$(n)),r?.text.push(...vn.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(vn.weights[n]??vn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:Ut(n),titles:V$(n),...s},weight:Math.min(...wr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[vn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:vn.question,...i,weight:e("question")}})]}function K$(){let t=new Map(U$().map(l=>[l.id,l])),e=[...t.values()],n=new Set,s=new Wo({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>_n(l).flatMap(eo),processTerm:l=>oo(l)?null:Rt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});s.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(_n).flatMap(eo))oo(c)||n.add(Rt(c));let o=new Set(e.flatMap(l=>l.titles).flatMap(_n).flatMap(eo).filter(no).map(Rt)),i=[...e.filter(l=>vn.synonyms.some(c=>De(l.id,c))).map(l=>l.titles),...vn.same].map(l=>P(l.map(Nr))).filter(l=>l.length>1);return{items:t,known:n,shorts:o,mini:s,groups:i}}function X$(t){if(Se.known.has(t))return di.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Se.known.has(n));return[...di.get(t)||[],...e.flatMap(n=>di.get(n)||[n])]}function $i(t){let e=Rt(t),n=[e,e.replace(/s$/,"")].find(o=>Se.shorts.has(o));if(n||no(t))return Ar(n||t,[],!0);let s=[...Se.known].some(o=>o.startsWith(e));return Ar(t,X$(e),!1,o=>s||Se.known.has(o))}function xc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Se.known.has(n)||e<_c&&!Se.shorts.has(n))continue;let o=s.length>=_c&&Se.known.has(s)?[s]:xc(s);if(o.length)return[n,...o]}return[]}function tm(t){for(let e of t.length<G$||/\d/.test(t)?[]:t.length<J$?[1]:[1,2]){let s=Se.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Sc(t){let e=_n(t),n=e.filter(s=>!oo(s));return(n.length?n:e).flatMap(s=>{if(no(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>xc(Rt(s)),()=>tm(Rt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>mi($i(l)).length))return i}return[s]})}function em(t,e){let n=Se.groups.flatMap(s=>s.filter(o=>o.length>Q$&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...P(n).map(s=>_n(s).filter(o=>!oo(o)))]}function nm(t,e){let[n,...s]=t.titles.map(Nr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function fi(t){Se=Se||K$();let e=Sc(t),n=e.join(" "),s=_n(t).filter(c=>e.length===1||!oo(c)).join(" "),o=Rt(n)===Rt(s)?Nr(t):Nr(n),r=em(e,o).map(c=>c.map($i)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:Y$,queries:mi(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,d]of Z$.entries())for(let{id:m,score:$}of Se.mini.search({combineWith:"AND",queries:p},{fields:d})){let h=Se.items.get(m),g=nm(h,o)??u+4;g<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:h,place:g,score:$})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||V(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Rt(n)===Rt(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function jc(t,e){let n=r=>{let[i,l]=Er(r,e);return l?.on?i.said.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var vn,D$,oo,Nr,vc,V$,H$,G$,J$,_c,Q$,Y$,Z$,di,Se,mi,Oc,Cc,hi=O(()=>{"use strict";yc();so();U();A();T();H();vn=b.search,D$=new Set(vn.small),oo=t=>!no(t)&&D$.has(Rt(t)),Nr=t=>` ${_n(t).map(Rt).join(" ")} `,vc=new Map;for(let[t,e]of y.search.english)Us(vc,t,e);V$=t=>P([x(t),Wt(t),...["prefLabel","altLabel"].flatMap(e=>ht(t,e)),...vc.get(t)||[]]),H$=t=>vn.sorts.flatMap(e=>ht(t,e).flatMap(n=>[D(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));G$=6,J$=10,_c=4,Q$=4,Y$="OR",Z$=[["titles"],["titles","sort"],["titles","sort","text"]],di=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));mi=t=>[...Se.known].filter(t);Oc=t=>{let{found:e,read:n}=fi(t);return e.length===1&&!n?S(e[0].path):""},Cc=t=>P(Sc(t)).filter(e=>!oo(e)&&mi($i(e)).length)});function qo(t,e,n,s=nt(n?.plan)){let{version:o,content:r}=y.meta;return f(He.export.footnote,{said:t,sources:Bn(s),addresses:e.map(i=>`; ${Gt(i)}`).join(""),version:o+(r?f(He.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${_t(n,s)}`:""})}var He,xn,Nn,ro,Bn,ao,Ue,ge,tt,rt,sm,gi,_t,lt=O(()=>{"use strict";A();T();H();Lt();He=b.shared,xn=He.silence,Nn=(t=nt())=>t?f(te(t).shared.report,{date:Q(t.date)}):He.reports,ro=(t=nt(),e=He.nothing)=>`${L(e,t?1:2,{report:R(Nn(t))})} ${xn}`,Bn=(t=nt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Q(e.date)}`).join("; "),ao=(t,e)=>[Ne(t,e).word||"",Ne(t,e).more||""],Ue=(t,e)=>ao(t,e).filter(Boolean).join(", "),ge=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,He.bases[t]||R(e.label)]])),tt=t=>t===null?He.all_steps:vr(t)?.label||t,rt=t=>D("InterventionKind",t),sm=(t,e)=>e?ss(tn(e.key,t.date),e):t.date===fe?He.choices.latest:f(He.choices.others_latest,{date:ss(t.date)}),gi=({stated:t,strict:e,plan:n},s=nt(n))=>[t&&te(s).shared.choices.links_stated,e&&He.choices.strict_said].filter(Boolean).join(" · ")||He.choices.all_said,_t=(t,e=nt(t.plan))=>[sm(t,e),gi(t,e),t.expect?He.choices.with_said:He.choices.without_said].join(" · ")});function om({text:t,done:e}){let n=Zt(),s=Zt();return We(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${cs.by_hand} ref=${n} onClose=${e}>
      <p>${cs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${cs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Do(t,e=cs.copied){try{await navigator.clipboard.writeText(t),mt(e)}catch{let n=document.createElement("div");document.body.append(n),yn(a`<${om} text=${t} done=${()=>n.remove()} />`,n)}}function on(t,e,n){$l(t,e,n),mt(f(cs.downloaded,{name:t}))}function io(){return!y.files.length&&!he()?null:a`
    <section class="bestanden" aria-label=${zc}>
      <h2>${zc}</h2>
      <ul>
        <li><a href="#/samenvatting">${Lc.label}</a> <span class="zacht">${Lc.told}</span></li>
        ${y.files.map(({file:t,label:e,told:n,beside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${rm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${he()&&a`<li><a href="#/controleer">${Mc.label}</a> <span class="zacht">${Mc.told}</span></li>`}
      </ul>
    </section>
  `}var Lc,Mc,zc,cs,mn,Jt,le,Pn,In,Sn,rm,Dt=O(()=>{"use strict";me();N();A();T();_e();lt();({summary:Lc,save:Mc,title:zc}=b.frame.foot.files),cs=b.shared.export;mn=({text:t,label:e=cs.copy})=>a`<button type="button" class="klein" onClick=${()=>Do(t())}>${e}</button>`,Jt=({name:t,rows:e,label:n=cs.csv,id:s})=>a`
  <button type="button" id=${s} onClick=${()=>on(t,kr(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,le=(t,e="",n="")=>{let s=nt(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>Q(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?_t(t,s):n]},Pn=cs.heads,In=(t,e,n)=>[[...t.map(s=>s.label),...Pn],...e.map(s=>[...t.map(o=>o.text(s)),...n(s)])],Sn=t=>I?[{key:"bronplan",label:b.shared.plan,text:e=>nt(t(e))?.title||""}]:[],rm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Tc({name:t}){let e=bi(t);return e?.parts?a`
    <ul class="beelden" aria-label=${e.label}>
      ${e.parts.map(({label:n,to:s})=>a`<li><a href=${S(s)} aria-current=${s===t?"page":null}>${n}</a></li>`)}
    </ul>
  `:null}var am,bi,Fc=O(()=>{"use strict";N();U();T();am=b.frame.menu.groups.flatMap(t=>t.screens||[t]),bi=t=>am.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Oe(t,e,n){let s=new Map;for(let r of G({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:im[t](r),id:t==="partner"?xe(r):"",cells:rn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>V(r.label,i.label)):o}function Br(t){let[e,n,s]=t.split("~");return{key:e,step:n===Ac?null:n,plan:s}}function Be(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Ir(t){let{word:e,lines:n}=Be(t);return[e,...n].join(", ")}function lo(t,e,n){let{stated:s,strict:o}=e,r=[{stated:!1,strict:!1},{stated:s,strict:!1},{stated:!1,strict:o},{stated:s,strict:o}].map(c=>To({...e,...c,plan:n.key}));if(!r.every(Fo))return()=>null;let i=c=>[ce(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(G(c).matrix[t].map(i)));return(c,p)=>{let u=ce(c,p,n.key),[d,m,$,h]=l.map(k=>lm(k.get(u)));return h===d?null:{by:m===d!=($===d)?m===d?"reading":"basis":"both",usual:l[0].get(u)}}}var Ac,im,rn,ce,Cs,Pr,lm,fn=O(()=>{"use strict";A();jt();T();H();lt();Ac="alle",im={kind:t=>R(rt(t)),form:t=>R(D("ExploitationForm",t)),partner:t=>x(xe(t)||t)},rn=t=>[...t.steps.map(e=>e.notation),null];ce=(t,e,n)=>[t,e??Ac,...I?[n]:[]].join("~");Cs=t=>`cel-${t.replaceAll("~","-")}`,Pr=(t,e)=>G(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);lm=t=>t&&JSON.stringify([t.said,Be(t).look,t.most_basis])});function Nc({passage:t}){let[e,n]=B("");async function s(){try{n((await Y().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Ec.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Ec.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Qt({id:t,date:e}){let[n,s]=ao(t,e);return a`<span class=${`chip s-${as(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ne({basis:t}){let[e,n]=ge[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${cm[e]}
    </svg>
  `:null}function se({of:t}){let e=P(t.flatMap(sn));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li><${ki} passage=${n} /></li>`)}
    </ul>
  `:null}function Rn({of:t,look:e}){let[n,...s]=sn(t);return n?a`
    <p class=${e}>
      ${Gt(n)}${s.length>0&&f(b.shared.more_places,{count:s.length})}
      ${we()&&a`<${Nc} passage=${n} />`}
    </p>
  `:null}var Ec,j,Vt,hn,Bc,cm,Rr,ki,Wr,ps,ut=O(()=>{"use strict";N();U();A();T();_e();H();lt();Lt();Ec=b.shared.passage;j=({id:t,text:e})=>ie(t)?a`<a href=${Ae(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`,Vt=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${j} id=${s} text=${e(s)} />`]),hn=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${j} id=${s} />${e?.(s)}</li>`)}</ul>`,Bc=t=>S("methode",{getal:t});cm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Rr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${D("Severity",t)}</span>`,ki=({passage:t})=>[Gt(t),we()&&a`<${Nc} passage=${t} />`];Wr=({id:t})=>[gt(t,"broader")&&[a`<${j} id=${gt(t,"broader")} />`," › "],a`<${j} id=${t} />`],ps=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`});function qr({list:t,plan:e}){if(!t.length)return a`<p>${Ze(e).words.nobody}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${dm} ...${o} />`]);return a`
    <p class="zacht">${co.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${j} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Vo({summary:t,inside:e,open:n=!1}){let[s,o]=B(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function yi({gap:t,query:e}){let n=[t.barrier&&tt(t.barrier).toLowerCase(),t.kind&&rt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Rr} severity=${t.severity} />${" · "}
      <a href=${S(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${I&&` · ${Ze(t.plan).title}`}
      ${ie(t.subject)&&[" · ",a`<${j} id=${t.subject} />`]}
    </p>
  `}function wi({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=us(t),r=a`${b.gaps.more}<span class="sr">${f(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Vo} summary=${r} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<${Rc} passage=${o} />`}
    ${s.why&&a`<p><strong>${co.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${f(b.gaps.under,{title:ds(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${co.who}</strong></p><${qr} list=${t.candidates} plan=${t.plan} />`}
    <${mn} text=${()=>qo(t.sentence,us(t),e,nt(t.plan))} />
  `} /></div>`}function $m({gap:t,scenario:e}){let n=y.queries[t.query],[s]=us(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${yi} gap=${t} query=${n} />
      ${s&&a`<${Rc} passage=${s} />`}
      <div class="acties">
        ${n.why&&a`<${Vo} summary=${co.why} inside=${()=>a`<p>${n.why}</p>`} />`}
        ${t.asks&&a`
            <${Vo} summary=${co.who}
              inside=${()=>a`<${qr} list=${t.candidates} plan=${t.plan} />`} />
          `}
        <${mn} text=${()=>qo(t.sentence,us(t),e,nt(t.plan))} />
      </div>
    </article>
  `}var co,js,us,ds,Pc,pm,um,Ic,dm,Rc,Wc,po=O(()=>{"use strict";so();N();U();A();T();H();lt();Dt();ut();co=b.shared.gaps,js=t=>[t,...t.also],us=t=>Gt(t.evidence)?[t.evidence]:[],ds=t=>y.queries[t]?.title||t,Pc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),pm=(t,e)=>Pc(e.gewicht,[t.severity])&&(!e.tekst||ls(t.sentence,e.tekst))&&js(t).some(n=>Pc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),um=(t,e)=>js(t).filter(n=>n.query===e).map(n=>n===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...n,also:[],under:t.query}),Ic=(t,e)=>(e.vraag?t.flatMap(n=>um(n,e.vraag)):t).filter(n=>pm(n,e)),dm=({said:t,work:e,more:n})=>e?[t," (",a`<${Vt} ids=${e} name=${Wt} />`,n&&co.more_work,")"]:t;Rc=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span><${ki} passage=${t} />
  </p>
`;Wc=({list:t,scenario:e,none:n})=>t.length?t.map(s=>a`<${$m} key=${s.mark} gap=${s} scenario=${e} />`):a`<p>${n}</p>`});function uo(t,e,n=null,s=gm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Dr(l.key),turn:vi(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=f(mm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Dr(t),folds:!0,more:!0,turn:vi(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Ls({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,qc).join(" · ")}${s.length>qc&&" …"}</span>`}
    </div>
  `}function Vr({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Dr(t),turn:s||vi(t)};return a`
    <section class="blok">
      ${t?a`<${Ls} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ms(r)}>${o}</div>
    </section>
  `}var mm,Dc,fm,hm,qc,gm,_i,Dr,vi,Ms,zs,Ts=O(()=>{"use strict";N();U();zt();A();T();mm=b.shared,Dc="uit",[fm,hm,qc]=[20,6,4],gm=()=>pt()?hm:fm,_i=()=>(z.route.query.vouw||"").split(",").filter(Boolean),Dr=t=>_i().includes(Dc)||_i().includes(t),vi=(t,e=[t])=>()=>{let n=e.filter(o=>Dr(o)!==(o===t)),s=_i().filter(o=>o!==Dc&&!e.includes(o));E({vouw:[...s,...n].join(",")},!0)};Ms=t=>t.open?null:"dicht";zs=({id:t,items:e,first:n,as:s="ul"})=>uo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ls} part=${o} />`}
      <${s} class=${Ms(o)}>${o.rows}<//>
    `)});function bm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function at({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,d]=B(t),m=l?xi(l,t):u,$=g=>{let k=m===g.key?`-${g.key}`:g.key;l?E({[l]:k===t?null:k},!0):d(k);let _=b.shared.table,v=k.startsWith("-")?_.descending:_.ascending;mt(f(_.sorted,{column:g.label.toLowerCase(),direction:v}))},h=uo(s,br(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(g=>a`<${bm} id=${s} column=${g} sort=${m} turn=${$} />`)}
          </tr>
        </thead>
        ${h.map(g=>a`
            <tbody role="rowgroup" key=${g.more?"meer":g.key} class=${Ms(g)}>
              ${g.folds&&a`<${ym} part=${g} columns=${i} ...${e} />`}
              ${g.rows.map(k=>a`<${km} row=${k} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function On({pairs:t}){let e=t.filter(([,n])=>!wm(n));return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var xi,km,ym,wm,Ce,Cn,Wn,je=O(()=>{"use strict";me();N();U();A();T();H();lt();Ts();ut();xi=(t,e="")=>z.route.query[t]||e;km=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,ym=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ls} part=${t} count=${s&&L(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;wm=t=>t==null||t===!1||t===""||t.length===0;Ce=(t,e,n)=>({key:t,label:e,text:s=>x(n(s)),cell:s=>a`<${j} id=${n(s)} />`}),Cn=(t,e,n,s)=>({key:t,label:e,text:o=>Ue(n(o),s),cell:o=>a`<${Qt} id=${n(o)} date=${s} />`}),Wn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${se} of=${e(n)} />`})});function _m({id:t,date:e}){let n=new Map;for(let{from:s,said:o}of At(t,"who",e))n.set(s,[...n.get(s)||[],o]);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${j} id=${s} />${` (${P(o).join(", ")})`}<${ps} id=${s} /></li>`)}
    </ul>
  `:b.shared.nobody}function vm(t){let e=w(t,"dueBy");return e&&` (${f(Le.bound,{date:Q(e)})}; ${Eo(w(t,"modality"))})`}function xm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=Ne(n,e);return a`
          <li>
            ${s&&`${R(s)}: `}“${w(n,"deadlineText")}”${vm(n)}
            ${w(n,"revises")==="true"&&`, ${Le.revised}`}${o&&` – ${o}`}
          </li>
        `})}
    </ul>
  `}function Si({id:t,date:e}){let n=Hr(t,e);return n.length?a`
    <ul class="cijfers">
      ${n.map(s=>a`
          <li><${j} id=${s} />: <strong>${y.lookups[s]?.told}</strong><${se} of=${[s]} /></li>
        `)}
    </ul>
  `:null}function Fs({of:t}){let e=o=>[gt(o,"barrier")&&f(Le.at_step,{step:x(gt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Tt(o,r))].filter(Boolean),n=o=>w(o,"status")?f(Le.other_status,{reading:e(o).join(", ")}):f(Le.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Le.other_unsaid}),s=ee(t,"alternativeReading");return s.length?a`
    <ul class="anders">
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Ho({id:t,read:e=[w(t,"basis"),w(t,"strength")]}){let n=e[0],s=D("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Wr} id=${gt(t,"barrier")} />
        ${` · ${ht(t,"interventionKind").map(rt).join(", ")} · ${s} · `}
        <${ne} basis=${n} />${` ${ge[n]?.[1]||D("Basis",n)}`}
      </p>
      <p class="reden"><strong>${Le.here}</strong>${w(t,"rationale")}</p>
      <${Fs} of=${t} />
    </div>
  `}function Hc({id:t,scenario:e,contributions:n}){let{date:s}=e,o=Ys(t,s),r=w(t,"promise"),i=Or(t,s),{links:l}=G(e),c=n.length?n.map(u=>a`<${Ho} id=${u} read=${l[u]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Le.across}</strong>${w(t,"rationale")}</p>`,p=[[Le.facts.deadline,i.length>0&&a`<${xm} ids=${i} date=${s} />`],[Le.facts.who,a`<${_m} id=${t} date=${s} />`],[Le.facts.figures,Hr(t).length>0&&a`<${Si} id=${t} date=${s} />`],[Le.facts.how,c],[Le.facts.where,a`<${se} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${j} id=${t} /></h3>
      <p class="regel">${Ut(t)} · <${Qt} id=${t} date=${s} /></p>
      <${Vc} lead=${r&&Le.promise} text=${r||w(t,"summary")} />
      <${Vc} lead=${Le.progress} text=${w(o,"summary")} />
      ${o&&a`<${Fs} of=${o} />`}
      <${On} pairs=${p} />
    </article>
  `}var Le,Hr,Vc,gn,$s=O(()=>{"use strict";N();A();jt();T();$n();H();lt();Lt();ut();je();Le=b.shared.work;Hr=(t,e)=>en(t,"figure",e);Vc=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;gn=t=>[...t].sort((e,n)=>V(x(e),x(n)))});function qn({bar:t,support:e=!1,most:n=Sm}){let s=t.reduce((l,[,c])=>l+c,0),o=e||s>n,r=(l,c)=>a`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,i=["balk",e&&"hol",o&&"heel"].filter(Boolean).join(" ");return a`
    <span class=${i} aria-hidden="true">
      ${t.map(([l,c])=>o?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function Gr(t,e,n){let{word:s,lines:o}=Be(t),r=t&&[t.strict,ge[t.most_basis]?.[1],t.asked&&jn.asked_mark];return[s,...o,...r||[],e&&Kr(e,n)].filter(Boolean).join(" · ")}function Mm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${jn.undecided}</p>`;let l=S("overzicht",{...z.route.query,cel:ce(e,null,n)});return a`
    <p>${ro(nt(n))}</p>
    ${s.length>0&&a`<h3>${jn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${f(jn.elsewhere,{count:o,kind:rt(e)})}${" "}
          <a href=${l}>${jn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${jn.who}</h3><${qr} list=${r} plan=${n} />`}
  `}function zm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Zt(),c=Zt();We(()=>{let h=document.getElementById(Cs(i));return l.current.showModal(),c.current.focus(),()=>(h?.isConnected?h:document.getElementById(Cs(i)))?.focus()},[]);let{word:p,lines:u,look:d}=Be(e),m=f(jn.panel_note,{scenario:_t(o,r)}),$=h=>Sr(h).filter(g=>e.links.includes(g));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>E({cel:null})}
      onClick=${h=>h.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${f(jn.panel,{row:t.label,step:tt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${Kr(n,r)}. ${f(jn.changed.usual,{said:Ir(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${R(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${I&&`${r.title}. `}${m}</p>
      ${e.asked&&a`<p>${jn.asked} <${Vt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(h=>a`<${Hc} key=${h} id=${h} scenario=${o} contributions=${$(h)} />`):a`<${Mm} cell=${e} />`}
    </dialog>
  `}function $o({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Br(t),i=nt(r);if(!i)return null;let l=Oe(e,n,i).find(d=>d.key===s),c=l?.cells[rn(i).indexOf(o)];if(!c)return null;let p=lo(e,n,i)(s,o);return a`<${zm} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Pe,jn,Sm,Om,Uo,Oi,Cm,jm,Lm,Ur,Kr,As=O(()=>{"use strict";N();U();A();T();fn();H();lt();Lt();po();ut();$s();Pe=b.overview.legend,jn=b.overview,Sm=20;Om=y.codes.CellState,Uo=({expected:t=Pe.expected,quiet:e=Pe.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Pe.states.map(o=>a`
        <li>
          <span class="staal"><${qn} bar=${[[o,1]]} /></span>${R(Om[o].label)}
        </li>
      `)}
    <li><span class="staal"><${qn} bar=${[[Pe.support_state,1]]} support=${!0} /></span>${Pe.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Pe.undecided}</li>`}
    <li>
      ${n?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Oi=()=>a`
  <ul class="stalen">
    ${Object.entries(ge).map(([t,[,e]])=>a`<li><span class="staal"><${ne} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Cm,...jm]=Pe.sample.words,Lm=Pe.sample.bar.map(([t,e])=>[t,Number(e)]),Ur=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Pe.title}>
    <h2>${Pe.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${qn} bar=${Lm} /><strong>${Cm}</strong>
      ${jm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Pe.explain}</p>
    <${Uo} undecided=${t} />
    <h3>${Pe.how}</h3>
    <${Oi} />
    <p><span class="anders">${Pe.other}</span>${Pe.other_says}</p>
  </aside>
`,Kr=({by:t},e)=>te(e).overview.changed[t]});function Jc({id:t=""}){let e=ue.reading;return a`
    <${an} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Gc} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Bn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Fm({open:t=!0}){let{howto:e}=b.overview,n={report:I?e.reports:Nn(),marks:Object.values(ge).map(([s])=>s).join(" "),source:ws()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(s=>a`<li>${f(s,n)}</li>`)}</ol>
    </details>
  `}function Em({name:t,one:e,plan:n,open:s}){let[o,r]=mo.numbers.to[t]||["methode",{getal:s?"":t}];return a`
    <li id=${`getal-${t}`}>
      <a href=${S(o,I?{...r,plan:n.key}:r)}>${e.said}</a>: ${e.definition}
      ${s&&a`<${Am} one=${e} />`}
    </li>
  `}function Rm(){let t=ue.unjudged,e=gn(pe.unjudged).map(n=>a`<li><${j} id=${n} /><span class="zacht"> – ${Ut(n).toLowerCase()}</span></li>`);return a`
    <${an} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function Wm(){let t=o=>a`<${Pm} id=${o} />`,e=Kc(pe.weak).map(t),n=f(ue.weak.intro,pe.links),s=Kc(pe.statuses).map(o=>a`<${Im} id=${o} />`);return a`
    <${an} of=${ue.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${an} of=${ue.other} id="anders" count=${pe.other.length}><ul>${pe.other.map(t)}</ul><//>
    ${s.length>0&&a`<${an} of=${ue.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function Dm(){if(!pe.judged.length)return null;let t=e=>f(ue.judged.line,{step:x(gt(e,"barrier")),kinds:ht(e,"interventionKind").map(rt).join(", "),state:Tt(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:Q(w(e,"asOf"))});return a`
    <${an} of=${ue.judged} id="oordelen" count=${pe.judged.length}>
      <ul>${pe.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Vm(){let t=ue.expected.columns,e=[Ce("stap",t.step,n=>gt(n,"barrier")),{key:"soort",label:t.kind,text:n=>ht(n,"interventionKind").map(rt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${an} of=${ue.expected} id="verwacht" count=${pe.expected.length}>
      <${at} id="verwachtingen" caption=${ue.expected.caption} rows=${pe.expected} columns=${e} />
    <//>
  `}var mo,ue,Tm,an,Gc,Am,Nm,Bm,Qc,pe,Uc,Kc,Pm,Im,qm,Yc,Zc=O(()=>{"use strict";N();U();zt();A();jt();T();H();lt();As();Ts();ut();je();$s();mo=b.method,ue=b.unknown,Tm=3,an=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Vr} id=${e!==void 0&&e<=Tm?"":s} close=${o}
    title=${e===void 0?t.title:f(ue.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`,Gc=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${R(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;Am=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${ve(e)?a`<${j} id=${e} />`:e}</li>`)}
  </ul>
`;Nm=()=>E({getal:null},!0),Bm=({scenario:t})=>a`
  <${an} of=${mo.numbers} id="getallen" close=${z.route.query.getal?Nm:null}>
    ${ae(t).map(e=>a`
        ${I&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(An(t,e).named).map(([n,s])=>a`
              <${Em} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Qc=({route:t})=>a`
  <${X} text=${mo.title}><p class="uitleg">${mo.intro}</p><//>
  <${Fm} />
  <div class="blok"><${Ur} /></div>
  <${an} of=${mo.states} id="standen"><${Gc} list="CellState" /><//>
  <${Bm} scenario=${J(t.query)} />
  <${Jc} />
  <p><a href=${S("weet-niet")}>${mo.unknown}</a></p>
`,pe=y.unknown,Uc=t=>gn(t).map(e=>a`<li><${j} id=${e} /></li>`),Kc=t=>[...t].sort((e,n)=>V(x(gt(e,"initiative")),x(gt(n,"initiative")))),Pm=({id:t})=>a`
  <li>
    <${j} id=${gt(t,"initiative")} />${" → "}<${Wr} id=${gt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Fs} of=${t} />
  </li>
`,Im=({id:t})=>a`
  <li><${j} id=${gt(t,"initiative")} />${`: ${Tt(t,"status")}`}<${Fs} of=${t} /></li>
`;qm=()=>a`
  <${an} of=${ue.clashes} id="tegenspraak" count=${pe.clashes.length}>
    ${gn(pe.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${j} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${se} of=${[t]} />
        </div>
      `)}
  <//>
`;Yc=()=>a`
  <${X} text=${ue.title}><p class="uitleg">${ue.intro} ${xn}</p><//>
  <${Rm} />
  <${Wm} />
  <${qm} />
  <${Dm} />
  <${an} of=${ue.nameless} id="naamloos" count=${pe.nameless.length}><ul>${Uc(pe.nameless)}</ul><//>
  <${an} of=${ue.generic} id="verzamelnamen" count=${pe.generic.length}><ul>${Uc(pe.generic)}</ul><//>
  <${Vm} />
  <${Jc} id="lezen" />
`});function Yt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>E({[e]:i.target.value})}>
        ${!o&&a`<option value="">${ln.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function tp({look:t,id:e,said:n,opens:s=!1,children:o}){let[r,i]=B(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function cn({children:t}){if(!pt())return a`<section class="filters" aria-label=${ln.filters}>${t}</section>`;let e=P(Object.keys(z.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!Hm.test(s)).length,n=e?f(ln.filters_set,{count:e}):ln.filters;return a`<${tp} look="filters" id="filterknop" said=${n}>${t}<//>`}function Es({query:t,children:e}){let n=!pt()&&Um.some(s=>t[s]);return a`<${tp} look="keuzes" id="wijzig" said=${ln.change} opens=${n}>${e}<//>`}function Ko(){let t=J(z.route.query),e=nt(t.plan)?.dates||Fn;if(e.length<2)return null;let n=e[e.length-1].date,s=i=>i===n?"":i,o=e.find(i=>i.date===t.date)?.date||n,r=Qa(z.route.query,"stand",e.map(i=>[s(i.date),i.label]));return a`<${Dn} legend=${ln.choices.date} name="stand" options=${r} current=${s(o)} id="st" />`}function Ci(){let{query:t}=z.route,e=J(t),{counted:n}=te(nt(e.plan)).shared.choices,s=Object.entries(Km).filter(([,o])=>Xc(o,J({...t,...o})));return s.length>1&&a`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${s.map(([o,r])=>a`
              <label>
                <input type="radio" name="telt" id=${`telt-${o}`} checked=${Xc(r,e)}
                  onChange=${()=>E(r)} />
                ${n[o]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function Ln(){let{query:t}=z.route,e=ln.choices,n=[["",e.with],["uit",e.without]],s=J(t).expect?"":"uit",o=Qa(t,"verwachtingen",n);return a`
    <${Ns} />
    <${Ci} />
    <${Ko} />
    <${Dn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var ln,Dn,fo,ho,Hm,Um,Ns,Km,Xc,go,Jr,Vn,Ke=O(()=>{"use strict";N();U();zt();A();jt();T();lt();ln=b.shared,Dn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button
            type="button"
            id=${`${o}-${r||"gewoon"}`}
            aria-pressed=${String(r===s)}
            onClick=${()=>E({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;fo=({label:t=ln.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>E({[e]:s.target.value},!0)} />
  </label>
`,ho=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>E(Object.fromEntries(t.map(e=>[e,null])))}>
    ${ln.clear}
  </button>
`;Hm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;Um=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ns=()=>{let t=y.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${Yt} label=${ln.plan} name="plan" options=${t} /></div>`};Km={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Xc=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;go=()=>J(z.route.query).strict&&a`
    <p class="zacht">
      ${ln.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>E({lezing:null})}>
        ${ln.choices.strict_off}
      </button>
    </p>
  `,Jr=({scenario:t})=>a`
  <details class="blik">
    <summary>${_t(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${Ln} />
  </details>
`,Vn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function Gm(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Jm(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Mi(s,o,.8);return n}function Ym(t,e){return[...t.querySelectorAll(Qm)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=d=>Number(s.getAttribute(d)||0),l=Qr(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Zm(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(ji(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:ep[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Zm(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,d=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=Bs(" ",d,u.fontWeight)),!p.trim())return[];i=!0;let m={at:Xm(e,l,o),text:p.trim(),size:d,weight:u.fontWeight,fill:u.fill};return l+=Bs(p.trim(),d,u.fontWeight),[m]})}function Bs(t,e,n){return Li.font=`${n} ${e}px ${Yr}`,Li.measureText(t).width}function tf(t,e,n){let{width:s,height:o}=e,r=Qr(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Mi(s/2,o/2,s/2-1):Go(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;ji(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Gm(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Jm(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Go(0,o/2-1,s,2),fill:u[0]});for(let[,$,h,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Go(0,o+Number(h),s,-Number(h)),fill:$}):i.push({at:r,d:Go(+g/2,+g/2,s-+g,o-+g),fill:"none",stroke:$,wide:+g});let d=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&d("top").wide)i.push({at:r,d:c,fill:"none",...d("top")});else for(let[$,h]of Object.entries(m)){let g=d($);g.wide&&ji(g.stroke)&&i.push({at:r,d:h,fill:"none",...g})}return i}function ef(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let d=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-d.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,d.right-m.on.left,m.on.height)):i.push({on:d,text:p})}Bs("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Li.measureText("x");return i.map(({on:p,text:u})=>{let d=u;for(;d&&p.left+Bs(d,o,s.fontWeight)>n+1;)d=d.slice(0,-1);d!==u&&(d=`${d.slice(0,-1).trim()}…`);let m=Qr(e.translate(p.left,p.top+p.height*l/(l+c))),$=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:d,size:o,weight:s.fontWeight,fill:s.color,slant:$}})}function np(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Ym(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,d]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+d).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-d)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?ef(u,l,c):u instanceof Element?np(u,l,c):[]);return o.style.transform="",[...tf(s,i,l),...p]}function zi(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=np(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Bs(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Qr,ji,Go,Mi,ep,Qm,Xm,Li,Yr,sp=O(()=>{"use strict";Qr=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),ji=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Go=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Mi=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;ep={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Mi(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Go(t("x"),t("y"),t("width"),t("height"))},Qm=[...Object.keys(ep),"text"].join();Xm=(t,e,n)=>Qr(new DOMMatrix(t).translate(e,n)),Li=document.createElement("canvas").getContext("2d"),Yr=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Ti(t,e,n,s,o,r){let i=Ul(t,p=>Bs(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,Hn,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function lp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[Bn(),e&&_t(e)].filter(Boolean).join(". "),l=f(Zr.foot,{version:o,content:(r||"").slice(0,12)}),c=zi(document.querySelector(n)),p=Math.max(c.width,sf),u=Ti(t,22,650,nf,p,Hn),d=Ti(`${i}. ${xn}`,13,400,op,p,u.below+2),m=d.below+16,[$,h,g]=[Hn,m+c.height+24,0],k=[...document.querySelectorAll(s)].map(zi).flatMap(F=>{$>Hn&&$+F.width>Hn+p&&([$,h,g]=[Hn,h+g+6,0]);let q=ap(F.shapes,$,h);return $+=F.width+20,g=Math.max(g,F.height),q}),_=Ti(l,13,400,op,p,h+g+16),v=[...u.shapes,...d.shapes,...ap(c.shapes,Hn,m),...k,..._.shapes];return{title:`${t} ${i}. ${xn}`,width:p+2*Hn,height:_.below+Hn,shapes:v}}function rf(t){let{title:e,width:n,height:s,shapes:o}=lp(t),r=document.createElementNS(ip,"svg"),i=(c,p)=>{for(let[u,d]of Object.entries(p))d!==void 0&&d!==""&&c.setAttribute(u,String(d));return c},l=(c,p,u,d="")=>{let m=c.appendChild(i(document.createElementNS(ip,p),u));m.textContent=d};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Yr,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:h,size:g,weight:k,slant:_,opacity:v}of o){let[F,q,K,W,C,St]=c,M=F===1&&!q&&!K&&W===1?`translate(${C} ${St})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d:u,transform:M,fill:d,...m&&m!=="none"&&{stroke:m,"stroke-width":$,"stroke-dasharray":h},opacity:v===1?void 0:v}):l(r,"text",{transform:M,"font-size":g,"font-weight":k,"font-style":_,fill:d},p)}on(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}async function af(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=lp(t),o=document.createElement("canvas"),r=Math.min(of,rp/e,rp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:h,size:g,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=d,i.font=`${_} ${k} ${g}px ${Yr}`,p!==void 0&&i.fillText(p,0,0);let F=new Path2D(u);d!=="none"&&i.fill(F),m&&m!=="none"&&$&&(i.strokeStyle=m,i.lineWidth=$,i.setLineDash((h||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),i.stroke(F)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?on(l,c,"image/png"):mt(f(Zr.too_large,{name:l})),"image/png")}var Zr,nf,op,Hn,sf,of,rp,ap,ip,Me,ms=O(()=>{"use strict";me();N();A();T();lt();Dt();sp();Zr=b.shared.export,[nf,op]=["#16212B","#46525D"],[Hn,sf,of,rp]=[28,720,2,12e3],ap=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));ip="http://www.w3.org/2000/svg";Me=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>rf(t)}>${Zr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>af(t)}>${Zr.png}</button>
  </span>
`});function cp({rows:t,at:e,unit:n,end:s}){let o=s?Et.right:Et.left-Et.box,r=s?Et.right+Et.box+12:Et.left-Et.box-12;return t.map(({state:i,count:l,y:c})=>{let p=Et.top+c*n,u=Math.max(l*n,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${o} y=${p} width=${Et.box} height=${u} />
        <text x=${r} y=${p+u/2+5} text-anchor=${s?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function lf({band:t,unit:e}){let n=t.count*e,s=Et.top+t.y1*e+n/2,o=Et.top+t.y2*e+n/2,r=(Et.left+Et.right)/2,i=L(fs.band,t.count,{from:hs(t.from),to:hs(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Et.left} ${s} C${r} ${s} ${r} ${o} ${Et.right} ${o}`}
      stroke-width=${Math.max(n,1)}
    ><title>${i}</title></path>
  `}function pp({flow:t,one:e,other:n,counted:s}){if(pt())return a`<${cf} flow=${t} />`;let o=Et.height/t.height,r=t.bands.map(i=>L(fs.band,i.count,{from:hs(i.from),to:hs(i.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${fs.title}>
      <svg viewBox=${`0 0 ${Et.width} ${Et.height+Et.top+14}`} role="img"
        aria-label=${f(fs.picture,{before:e.label,after:n.label,said:r.join("; ")})}>
        <text class="stroomkop" x=${Et.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Et.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${lf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${cp} rows=${t.left} at=${hs} unit=${o} />
        <${cp} rows=${t.right} at=${hs} unit=${o} end />
      </svg>
      <figcaption>${fs.caption}</figcaption>
      <p class="acties"><${Me} name="overgang" title=${`${fs.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var fs,Et,hs,cf,up=O(()=>{"use strict";N();zt();A();T();H();ms();fs=b.compare.flow,Et={width:960,height:430,top:40,left:230,right:640,box:16},hs=t=>t?R(D("CellState",t)):fs.fresh;cf=({flow:t})=>a`
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
`});function uf(t){let e=Mn[Mn.length-1],n=y.plans.map(c=>Mn.findLast(p=>p.plan===c)||e),[s,o]=I?n:[Mn[0],e],r=Mn.slice(0,-1).find(c=>c.key===t.van)||s,i=Mn.slice(Mn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function df({change:t,other:e}){let n=ce(t.kind,t.other_barrier,e.plan.key),s=S("overzicht",{cel:n,stand:e.date===fe?null:e.date},!1),o=f(Z.see_cell,{kind:rt(t.kind),step:tt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${Z.see}<span class="sr">${o}</span></a></li>`}function $f({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${f(Z.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${uo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Ls} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Ms(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Ae(s)}>${Z.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function mf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:u=>u.other_barrier||u.barrier||"",titles:[...nn,["",b.shared.all_steps]]},i=u=>u.map(d=>x(xe(d)||d)).join(", "),l=u=>P([u.barrier,u.other_barrier].map(tt)).join(" / "),c=[{key:"stap",label:Z.columns.step,text:l},{key:"soort",label:Z.columns.kind,text:u=>R(rt(u.kind))},{key:"een",label:e.label,text:u=>Fi(u.before)},{key:"ander",label:n.label,text:u=>Fi(u.after)},{key:"erbij",label:Z.joined[s],sort:!1,text:u=>i(u.joined)},{key:"weg",label:Z.left[s],sort:!1,text:u=>i(u.left)}],p=()=>In(c,t.changes,()=>le(null,"",o));return a`
    ${uo("verschillen",t.changes,r).map(u=>a`
        ${u.folds&&a`<${Ls} part=${u} level=${3} count=${L(Z.differ,u.rows.length)}
            names=${u.rows.map(d=>R(rt(d.kind)))} />`}
        <ul class=${Ms(u)}>
          ${u.rows.map(d=>a`<${df} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(u=>a`<p class="zacht">${u}</p>`)}
    <details>
      <summary>${Z.as_table}</summary>
      <${at} id="vakken" caption=${Z.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${Jt} name="vergelijk-vakken.csv" rows=${p} /></div>
    </details>
  `}function ff({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=p=>p?Fi(p):Z.flow.fresh,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>i(p)},...e.right.map(({state:p})=>({key:p,label:i(p),sort:!1,text:u=>String(e.bands.find(d=>d.from===u.state&&d.to===p)?.count||Z.nothing)}))],c=f(Z.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${Z.counted}</h2>
      <p class="zacht">${f(Z.counts,{both:r,fresh:t.fresh.length})}</p>
      <${pp} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${Z.flow.table}</summary>
        <${at} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function hf(t,e){if(!e)return t;let n=o=>wn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function gf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Ue(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Z.not_yet}</span>`:a`<${Qt} id=${m} date=${e.date} />`,p=[Ce("actie",Z.action,m=>m),{key:"wat",label:Z.what,text:Ut},{key:"plan",label:e.label,text:l,cell:c},Cn("nu",n.label,m=>m,n.date)],u=()=>In(p,r,()=>le(null,e.plan.key,o)),d=()=>E({alles:s?null:"ja"});return a`
    <section>
      <h2>${f(s?Z.all:Z.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${d}>${Z.show_all}</button>
        <${Jt} name="vergelijk.csv" rows=${u} />
      </div>
      <${at} id="vergelijk" caption=${Z.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function $p({route:t}){if(Mn.length<2)return a`<${X} text=${Z.title} /><p>${Z.alone}</p>`;let{one:e,other:n,after:s}=uf(t.query),o=J(t.query),r=gi(o),i=pf(e,n,o),l=Xe.some($=>$.notation===t.query.stap)?t.query.stap:"",c=hf(i,l),{actions:p}=c,u=p?.flows[l],d=p?"dates":"plans",m=f(Z.intro[d],{before:Q(e.date),after:Q(n.date)});return a`
    <${X} text=${Z.heading[d]} title=${Z.title}><p class="uitleg">${m} ${xn}</p><//>
    <${cn}>
      <${Ci} />
      <div class="velden">
        ${Mn.length>2&&a`
            <${Yt} label=${Z.first} name="van" chosen=${e.key} options=${dp(Mn.slice(0,-1))} />
            <${Yt} label=${Z.second} name="met" chosen=${n.key} options=${dp(s)} />
          `}
        <${Yt}
          label=${Z.columns.step} name="stap"
          options=${nn} />
      </div>
    <//>
    ${p&&u&&a`<${ff} actions=${p} flow=${u} one=${e} other=${n} counted=${r} />`}
    ${p&&a`<${$f} rows=${c.statements} />`}
    <section class="blok">
      <h2>${f(Z.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${mf} found=${c} one=${e} other=${n} mode=${d} counted=${r} />`:[a`<p>${b.shared.none}</p>`,c.notes.map($=>a`<p class="zacht">${$}</p>`)]}
    </section>
    ${p&&a`<${gf} actions=${p} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${Xt} text=${L(Z.shown,c.changes.length)} />
  `}var Z,Fi,Mn,dp,pf,mp=O(()=>{"use strict";N();U();zt();A();jt();T();fn();H();lt();Lt();Ke();Dt();Ts();ut();up();je();Z=b.compare,Fi=t=>R(D("CellState",t)),Mn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?f(Z.side,{plan:t.title,label:n}):R(n)}))),dp=t=>t.map(e=>[e.key,e.label]),pf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function kf({row:t,cell:e,change:n,step:s,plan:o}){let r=Gr(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=ce(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Cs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>E({cel:i})}>
        <span class="sr">${f(b.overview.cell,{row:t.label,step:tt(s)})}${r}</span>
        <${fp} cell=${e} />
      </button>
    </td>
  `}function _f({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${f(oe.caption,{scenario:_t(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${oe.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${yf} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&w(l.id,"isGeneric")==="true"?"verzamel":""}>
                ${l.partners?l.said:a`<${j} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${kf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${wf} rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Cf({plan:t,scenario:e,reach:n}){let s=Oe("partner",e,t),o=lo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Vn} plan=${t} /><p>${oe.nothing_yet}</p>`:n.partners?a`
    ${I&&a`<h2>${t.title}</h2>`}
    <${Vn} plan=${t} />
    <p>${An(e,t).said.reach} <a href=${Bc("organisaties-in-de-tekst")}>${oe.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${_f} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Me} name=${`dekking-${t.key}`} title=${oe.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${xf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${Of} reach=${n} />
      </div>
      <${Sf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${oe.nothing}</p>`}function bp({route:t}){let e=J(t.query),{reach:n}=G(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${X} text=${oe.heading} title=${oe.title} />
      <p class="zacht">${_t(e)}</p>
      <${Es} query=${t.query}><${Ln} /><//>
    </div>
    ${ae(e).map(o=>a`
        <${Cf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${$o} address=${s} by="partner" scenario=${e} />`}
    <${Xt} text=${s?"":f(oe.shown,{scenario:_t(e)})} />
  `}var oe,bf,fp,Ai,yf,hp,gp,wf,vf,xf,Sf,Of,kp=O(()=>{"use strict";N();U();zt();A();jt();T();fn();H();lt();As();Ke();ms();ut();oe=b.coverage,bf=5,fp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ne} basis=${t.most_basis} />
    <${qn} bar=${t.bar} support=${t.support_only} most=${bf} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;Ai=t=>!t.acting&&!t.undecided,yf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Ai(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ae(t.id)}>${t.label}</a>
    <span class=${Ai(n)?"bij niemand":"bij"}>${n.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,hp=({column:t})=>{let{title:e,text:n}=t.undecided?oe.undecided:oe.nobody;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},gp=t=>t.undecided?"onbeslist":"arcering",wf=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${gp(e)}><${hp} column=${e} /></td>
`;vf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <${j} id=${t.id} text=${t.label} />
    <a class="naar" href=${S("dekking",{...z.route.query,cel:ce(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Be(e).word}${n&&`, ${Kr(n,o)}`}</span>
      <${fp} cell=${e} />
    </a>
  </li>
`,xf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${vf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${Ai(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${f(oe.step,{step:tt(o.step),said:o.said})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${gp(o)}><${hp} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,Sf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${I?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.nobody).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.nobody}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${S("aandachtspunten",{stap:n.step})}>${oe.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${oe.about}</p>
    <${Uo} expected=${oe.expected} quiet=${oe.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Oi} />
    <p><a href=${S("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Of=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${oe.alike.title}</h2><p>${oe.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function _p(t,e){let{columns:n=[]}=G(t).reach.find(c=>c.plan===e.key)||{},s=Oe("kind",t,e),o=Oe("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((d,m)=>u[m]?[m]:[]),basis:d=>u[d]?.most_basis||""})).sort((c,p)=>yp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>V(i(c),i(p)));return{stops:r,several:l}}var yp,wp,Ei,Xr=O(()=>{"use strict";A();jt();T();$n();fn();H();Lt();yp=(t,e)=>Number(qt(t))-Number(qt(e))||V(x(t),x(e)),wp=({date:t,plan:e})=>rs("InformationFlow").filter(n=>_s(n,t)&&dn(n,e)).map(n=>{let s=ee(n,"between"),o=r=>[...ee(n,r),...s].sort(yp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>V(w(n.id,"content"),w(s.id,"content"))),Ei=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function zf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(K=>o.get(K)).filter(K=>K!==void 0),[u,d]=p.sort((K,W)=>K.left-W.left);if(!u||!d)return{d:"",x:0,y:0};let[m,$]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[h,g]=[d.left-n.left,(d.top+d.bottom)/2-n.top],k=(m+h)/2,_=`M${m} ${$}C${k} ${$} ${k} ${g} ${h} ${g}`,v=Mf.map(K=>{let[W,C,St,M]=[(1-K)**3,3*K*(1-K)**2,3*K*K*(1-K),K**3];return{d:_,x:W*m+(C+St)*k+M*h,y:(W+C)*$+(St+M)*g}}),q=v.find(K=>r.every(W=>Math.max(Math.abs(W.x-K.x),Math.abs(W.y-K.y))>Lf))||v[0];return c!==void 0&&r.push(q),q})}function Tf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function bo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Zt(),[c,p]=B([]);We(()=>{let g=()=>p(zf(l.current,n));g();let k=new ResizeObserver(g);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),d=u.some(g=>g.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:g,to:k})=>g===s||k===s?[g,k]:[])),$=({from:g,to:k})=>g===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${g=>{let k=g.target.dataset.vak;if(!k||g.ctrlKey||g.metaKey||g.altKey)return;if(!jf.includes(g.key))return i(g.key,k);let _=Tf(g.key,k,e,n);g.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
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
  `}var jf,Lf,Mf,ta=O(()=>{"use strict";N();jf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Lf=28,Mf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function ko({label:t,id:e,thing:n,pick:s,among:o=ve}){let[r,i]=B(!1),l=ye(()=>r?Ff(o):[],[r]),[c,p]=B(null),u=h=>{let g=Rt(h.trim()),k=v=>[x(v),Wt(v),...ht(v,"altLabel")].map(Rt),_=l.find(v=>x(v)===h)||l.find(v=>k(v).includes(g));return _?[_]:l.filter(v=>g&&k(v).some(F=>F.includes(g)))},{route:d}=z,m=h=>{if(z.route!==d)return;let[g,...k]=u(h.target.value);p(g&&!k.length?null:h.target.value),g&&!k.length&&s(g)},$=c?u(c).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${m} value=${c??(ve(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${l.map(h=>a`<option value=${x(h)}></option>`)}</datalist>
      ${c&&a`<small role="status">${$?f(vp.meant,{names:$}):vp.unknown_thing}</small>`}
    </label>
  `}var vp,Ff,ea=O(()=>{"use strict";N();U();A();T();H();vp=b.explore,Ff=t=>[...qe.keys()].filter(e=>ie(e)&&t(e)).sort((e,n)=>V(x(e),x(n)))});function Af(t){let e=Op(Xs(t.from,t.to,t.scenario,!0),t),n=lc([t.from,t.to],t.scenario).map(s=>s.label);return a`
    <p role="status">
      <strong>${Nt.none}</strong>
      ${e.length>0&&` ${f(Nt.only,{names:Sp(e)})}`}
      ${n.length>0&&` ${f(Nt.shared,{steps:Ee(n)})}`}
    </p>
  `}function Ef({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Op(t,e),i=ye(()=>{let $=g=>[Kt(g)?"wat":"wie",r.includes(g)&&"verzamel",(g===n||g===s)&&"begin"].filter(Boolean).join(" "),h=g=>r.includes(g.from)||r.includes(g.to)?"l-punt":"l-heel";return{columns:t.layers.map(g=>g.map(k=>({id:k,text:x(k),look:$(k)}))),ties:t.lines.map((g,k)=>({from:g.from,to:g.to,number:k+1,look:h(g)}))}},[t]),l=t.layers.map($=>Kt($[0])),c=r.length?Xs(n,s,o):t,p=c?.length===t.length?c.count:0,u=L(Nt.works,l.filter(Boolean).length),d={from:x(n),to:x(s),count:t.lines.length},m=$=>E({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">${p>0&&a`<strong>${L(Nt.counted,p,{works:u})}</strong> `}${Nt.says}</p>
    ${r.length>0&&a`<p>${L(Nt.through,t.count-p,{names:Sp(r),works:u})} ${Nt.dotted}</p>`}
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${bo} heads=${l.map($=>$?Nt.columns.what:Nt.columns.who)} ...${i} chosen=""
          label=${f(Nt.picture,d)} choose=${m} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${Me} name=${b.explore.file} title=${`${d.from} – ${d.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
    <h2>${Nt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<li>${$.map(h=>a`
            <p><${j} id=${h.from} />: ${h.said}, <${j} id=${h.to} /></p>
            <${Rn} of=${h.of[0]} look="zacht adres" />
          `)}</li>`)}
    </ol>
  `}function Cp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(p=>xp(p)?p:""),o=t.verzamel==="ja",r={from:n,to:s,scenario:e},i=n&&s&&n!==s,l=ye(()=>i?Xs(n,s,e,o):null,[n,s,o,e.key,e.plan]),c=(p,u,d)=>a`
    <${ko} label=${u} id=${p} thing=${d} among=${xp}
      pick=${m=>E({[p]:m})} />
  `;return a`
    <section aria-label=${Nt.heading}>
      <h2>${Nt.heading}</h2>
      <div class="velden">
        ${c("van",Nt.from,n)} ${c("naar",Nt.to,s)}
        <label class="vink">
          <input type="checkbox" checked=${o}
            onChange=${()=>E({verzamel:o?null:"ja"})} />${` ${Nt.collective}`}
        </label>
        ${i&&a`<button type="button" onClick=${()=>E({van:s,naar:n})}>${Nt.swap}</button>`}
        <a href=${S("verken",{uit:n,kies:n})}>${Nt.back}</a>
      </div>
      ${!(n&&s)&&a`<p>${Nt.choose}</p>`} ${n&&n===s&&a`<p>${Nt.same}</p>`}
      ${i&&(l?a`<${Ef} ...${r} found=${l} />`:a`<${Af} ...${r} />`)}
    </section>
  `}var Nt,xp,Sp,Op,jp=O(()=>{"use strict";N();U();A();T();Po();H();Lt();ta();ms();ut();ea();Nt=b.explore.path,xp=t=>Bo(t)&&(vs(t)||Kt(t)),Sp=t=>Ee(t.map(x)),Op=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>qt(s)&&s!==e&&s!==n)});function zp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=Mr(t,e,s),l=c=>{location.hash=S("verken",c)};return{f:()=>o?l({uit:t,kies:t}):E({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&E({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&E({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||E({weg:[...na(r),t].join(","),kies:null}),p:()=>o?l({van:t}):E({van:t}),Escape:()=>E({kies:null})}}function Nf({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=zp(t,e),l=Mr(t,n,o),c=(p,u)=>a`
    <button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>
  `;return a`
    <p class="acties">
      <a href=${Ae(t)}>${st.actions.page}</a>
      ${s.join()!==t&&c("f",st.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",L(st.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",st.actions.fold)}
      ${(r||!s.includes(t))&&c("h",st.actions.hide)}
      ${Ve(t)!=="step"&&c("p",st.actions.path)}
    </p>
  `}function Tp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${st.panel.label}><p class="zacht">${st.panel.none}</p></section>`;let s=e.roles.filter(i=>i.from===n||i.to===n),o=e.ties.filter(i=>i.work===n||i.step===n),r=Kt(n)?"from":"to";return a`
    <section class="inwoorden" id="inwoorden" aria-label=${st.panel.label}>
      <h2>${Un(n)}</h2>
      ${Kt(n)&&a`<p>${Ue(n,t.scenario.date)}</p>`}
      ${ve(n)&&qt(n)&&a`<p class="zacht">${st.panel.collective}</p>`}
      ${ve(n)&&a`<${Nf} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?st.panel.who:st.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(i=>a`<li>
            <${j} id=${i[r]} /><span class="zacht"> – ${i.said}</span>
            <${Rn} of=${i.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?st.panel.step:st.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(i=>a`<li>
            ${n!==i.work?a`<${j} id=${i.work} />`:i.step===Os?st.no_step:a`<${j} id=${i.step} />`}
            ${" "}<${ne} basis=${i.basis} />
            ${w(i.of,"rationale")&&a`<span class="zacht"> ${st.panel.reason} ${w(i.of,"rationale")}</span>`}
            ${i.of!==i.work&&a`<${Rn} of=${i.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Fp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=ye(()=>{let u=$=>`wie${qt($)?" verzamel":""}`,d=$=>!o&&e.includes($)?" begin":"",m=$=>o||e.includes($)?0:Mr($,t,s);return{columns:[t.who.map($=>({id:$,text:Un($),look:u($)+d($),badge:m($)})),t.what.map($=>({id:$,text:Un($),look:`wat${d($)}`,more:[Mp(as($,s.date)),a` <small>${Tt($,"agreementStatus")}</small>`]})),t.steps.map($=>({id:$,text:Un($),look:`stap${d($)}`}))],ties:[...t.roles.map(({from:$,to:h,role:g})=>({from:$,to:h,look:`l-heel r-${g}`})),...t.ties.map(({work:$,step:h,basis:g})=>({from:$,to:h,look:h===Os?"l-geen":Lp(g)}))]}},[t]),l=u=>E({kies:u===n?null:u}),c=(u,d)=>d!==Os&&zp(d,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=f(st.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${bo} heads=${st.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${st.intended}</li>`}
      <li class="zacht">${st.to_step}</li>
      ${Object.entries(ge).map(([u,[,d]])=>a`<li><span class=${`streep ${Lp(u)}`} aria-hidden="true"></span>${d}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(d=>as(d,s.date)===u)).map(([u,{label:d}])=>a`<li>${Mp(u)}${R(d)}</li>`)}
    </ul>
    <p class="zacht sleutels">${st.keys}</p>
  `}function Ap({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.said||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(m=>m.work===d).map(m=>m.step),l=d=>Ss(d,n).length?st.list.away:st.list.nobody,c=[{...Ce("wie",st.list.who,d=>d.who),text:d=>d.who?Un(d.who):l(d.work),cell:({who:d,work:m})=>d?[a`<${j} id=${d} />`,a`<${ps} id=${d} />`]:l(m)},{key:"rol",label:st.list.role,text:d=>d.role},Ce("wat",st.list.what,d=>d.work),{key:"stap",label:st.list.step,text:d=>i(d.work).map(Un).join(", ")},Cn("stand",st.list.status,d=>d.work,n.date),Wn(st.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${L(st.list.caption,r.length)}${s?"":`. ${st.list.only}`}`;return a`<${at} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var st,na,Un,Bf,Lp,Mp,Ep=O(()=>{"use strict";N();U();A();T();Po();H();lt();Lt();ta();ut();je();st=b.explore,na=t=>(t||"").split(",").filter(Bo),Un=t=>t===Os?st.no_step:x(t);Bf={"●":"l-heel","◐":"l-lang","○":"l-punt"},Lp=t=>Bf[ge[t]?.[0]]||"l-heel",Mp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Bp({rows:t,chosen:e,state:n}){let s=ye(()=>{let r=l=>P(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,p)=>+!c-+!p).map(c=>({id:`${l} ${c}`,text:c?x(c):ze.unnamed,look:`wie${c&&!qt(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(p=>({from:`from ${p}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(p=>({from:l.id,to:`to ${p}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:sa(l),look:"wat",more:Pf(l)})),r("to")],ties:i}},[t]),o=r=>E({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${bo} heads=${ze.columns} ...${s} chosen=${e} label=${f(ze.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&E({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${ze.dotted}</li>
        </ul>`}
    </div>
  `}function Pp({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(i=>o?i[o].includes(s)||!s&&!i[o].length:e===""||i.id===e);return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <ul class="buren">
        ${r.map(i=>a`
            <li>
              <${If} row=${i} />:
              ${" "}<${j} id=${i.id} text=${sa(i)} />
              ${w(i.id,"summary")&&a`<span class="zacht adres">${w(i.id,"summary")}</span>`}
              <${Rn} of=${[i.id]} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function Ip({rows:t,scenario:e,state:n}){let s=[{key:"van",label:ze.list.from,text:o=>Np(o.from),cell:o=>a`<${Jo} ids=${o.from} />`},{key:"naar",label:ze.list.to,text:o=>Np(o.to),cell:o=>a`<${Jo} ids=${o.to} />`},{key:"inhoud",label:ze.list.what,text:sa,cell:o=>a`<${j} id=${o.id} text=${sa(o)} />`},{key:"staat",label:ze.list.state,text:o=>Tt(o.id,"flowState")},{key:"sindsdien",label:ze.list.since,text:o=>Tt(o.id,"followUp")},Wn(b.explore.list.where,o=>[o.id])];return a`
    <${at} id="stromenlijst" caption=${f(ze.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${Jt} name="informatiestromen.csv"
        rows=${()=>In(s.slice(0,-1),t,()=>le(e))} />
    </p>
  `}var ze,sa,Pf,Np,Jo,If,Rp=O(()=>{"use strict";N();U();A();T();Xr();H();Lt();ta();Dt();ut();je();ze=b.explore.flows,sa=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${ze.among})`:""}`,Pf=({id:t})=>w(t,"followUp")&&a` <small>${f(ze.since,{said:Tt(t,"followUp")})}</small>`,Np=t=>t.map(e=>x(e)).join(", ")||ze.unnamed,Jo=({ids:t})=>t.length?a`<${Vt} ids=${t} />`:a`<span class="zacht">${ze.unnamed}</span>`,If=({row:t})=>t.between.length?a`${ze.between} <${Jo} ids=${t.from} />`:a`<${Jo} ids=${t.from} /> → <${Jo} ids=${t.to} />`});function Wf({of:t,at:e}){if(t.length<=Rf)return a`<${oa} of=${t} at=${e} />`;let n=r=>Tt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>V(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`
        <details>
          <summary>${n(r[0])} (${r.length})</summary><${oa} of=${r} at=${e} />
        </details>
      `)}
    <${oa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function qp({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Kn.undecided:s?Kn.nobody:e?.said;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${S("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Vp({plan:t,scenario:e}){let{stops:n,several:s}=_p(e,t),o=`route-${t.key}`;if(pt())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${qp} stop=${l} place=${c+1} />
              <${Wp} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Kn.open}</summary><${oa} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${Wp} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${qp} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${Wf} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Kn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${Dp} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${ne} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ge).map(([l,[,c]])=>a`<li><${ne} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Kn.silent}</li>
        <li><em>${Kn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Me} name="route" title=${Kn.title} scenario=${e} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${f(Kn.says,{silence:b.shared.silence})}</p>
  `}var Kn,Rf,Dp,oa,Wp,Hp=O(()=>{"use strict";N();U();zt();A();T();Xr();fn();H();lt();Lt();ms();ut();Kn=b.explore.route,Rf=10,Dp=({one:t})=>a`
  <a class=${qt(t.id)?"verzamel":null} href=${S("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,oa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ne} basis=${n.basis(e)} /><${Dp} one=${n} /></li>`)}
  </ul>
`;Wp=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    <ul class="stilte" aria-label=${Kn.silent}>
      ${e.map(s=>a`
          <li><a href=${S("overzicht",{cel:ce(s.key,t.notation,n.key)})}>${s.label}</a></li>
        `)}
    </ul>
  `});function gs(){let t=b.missing;return a`
    <${X} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${S("overzicht")}>${t.home}</a></p>
  `}function Vf({text:t}){let e=Cc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${be.alone} ${e.map(n=>a` <a href=${Df(n)}>${n}</a>`)}</p>`}
      <p>${be.try} ${Object.entries(be.lists).map(([n,s])=>a` <a href=${S(n)}>${s}</a>`)}</p>
    </section>
  `}function Hf({text:t,answers:e}){let[n,s]=B(null);if(Fe(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Y().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",be.source.about,a`<${Vt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${f(be.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${be.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${f(be.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Bi} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${Gt(l)}${p.some(ie)&&i(p.filter(ie))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Up({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=fi(e),r=e.trim()!=="",i=P(n.map(p=>p.kind)).sort(V),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);We(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?L(be.found,l.length):f(be.nothing,{text:e});return a`
    <${X} text=${be.title} />
    <section class="filters" aria-label=${be.label}>
      <div class="velden">
        <${fo} label=${be.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Yt} label=${be.what} name="wat" options=${i.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:be.type}</p>
    ${s&&a`<p id="gelezen">${f(be.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${Vf} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Ni).map(p=>a`<${qf} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>Ni&&a`<p>${f(be.too_many,{count:l.length-Ni})}</p>`}
    ${r&&we()&&a`<${Hf} text=${e} answers=${o} />`}
    <${Xt} text=${r?c:""} />
  `}var be,Ni,Bi,qf,Df,Qo=O(()=>{"use strict";so();N();U();zt();A();T();_e();hi();H();Ke();ut();be=b.search;Ni=100,Bi=({text:t,answers:e})=>Er(t,e).map(({said:n,on:s})=>s?a`<mark>${n}</mark>`:n),qf=({item:t,answers:e})=>a`
  <li>
    <a href=${S(t.path)}><${Bi} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${I&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}
    </span>
    <p><${Bi} text=${jc(t,e)} answers=${e} /></p>
  </li>
`,Df=t=>S("zoek",{q:t})});function Zp({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${R(D(t,i))} (${o(i)})`]);return r.push([Ps,`${R(b.shared.all)} (${n.length})`]),pt()?a`<${Yt} name="staat" label=${et.filters.state} options=${r} chosen=${s} />`:a`<${Dn} legend=${et.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Xp({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=[t,n.weg,n.stap,n.soort,n.kies,e.key,e.plan].join("|"),i=na(n.weg),l={opened:t,chosen:n.kies||"",hidden:i,step:n.stap||"",kind:n.soort||""},c=ye(()=>ic({...l,anyRole:!!o},e),[r]),p=[...c.who,...c.what,...c.steps],u=p.includes(l.chosen)?l.chosen:"",d=p.length>ni,m=Jp(n,d),$={shown:c,opened:t,chosen:u,scenario:e,fixed:!!o},h=n.stap||n.soort||i.length>0||e.stated||e.plan,g=et.alone[Ve(t[0])]||et.alone.other,k=a`
    <button type="button" class="klein" onClick=${()=>E({weg:null})}>${et.again}</button>
  `,_={...$,title:o||t.map(Un).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!d&&a`<${Qp} way=${m} />`}
      <${cn}>
        <div class="velden">
          <${Yt} name="stap" label=${et.filters.step} options=${nn} />
          <${Yt} name="soort" label=${et.filters.kind} options=${Js} />
          ${(n.stap||n.soort)&&a`<${ho} names=${["stap","soort"]} />`}
        </div>
      <//>
      ${m!=="lijst"&&a`<${Me} name=${et.file} title=${_.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${Es} query=${n}><${Ln} /><//>
    </div>
    ${i.length>0&&a`<p>${L(et.hidden,i.length)} ${k}</p>`}
    ${d&&a`<p role="status">${f(et.too_many,{count:p.length})}</p>`}
    ${!c.what.length&&a`<p>${h?et.nothing:g}</p>`}
    <${Yp} way=${m} picture=${a`<div class="tekening"><${Fp} ...${_} /></div>`}
      list=${a`<${Ap} ...${$} />`} panel=${a`<${Tp} ...${$} />`} />
  `}function Gf({query:t,scenario:e}){let n=rs("Agreement").filter(c=>_s(c,e.date)),s=n.map(c=>w(c,"agreementStatus")),o=Ei("AgreementStatus","",s),r=o.includes(t.staat)?t.staat:Ps,i=n.filter((c,p)=>r===Ps||s[p]===r),l=a`<${Zp} list="AgreementStatus" codes=${o} had=${s} state=${r} />`;return a`<${Xp} opened=${i} scenario=${e} query=${t} field=${l}
    title=${et.starts.afspraken.title} />`}function Jf({query:t,scenario:e}){let n=ye(()=>wp(e),[e.date,e.plan]),s=n.map(d=>d.state),o=Ei("FlowState",Object.keys(et.flows.first)[0],s),r=[...o,Ps].includes(t.staat)?t.staat:o[0]||Ps,i=ye(()=>n.filter(d=>r===Ps||d.state===r),[n,r]),l=3*i.length>2*ni,c=Jp(t,l),p=t.kies||"",u=r===Ps?b.shared.all:D("FlowState",r);return a`
    <div class="verkenbalk">
      <${Zp} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${Qp} way=${c} />`}
      ${c!=="lijst"&&a`<${Me} name="informatiestromen" title=${f(et.flows.title,{state:u})} scenario=${e}
          of="#stromenbeeld" legend="#stromenlegenda li" />`}
    </div>
    ${l&&a`<p role="status">${et.flows.too_many}</p>`}
    ${!i.length&&a`<p>${et.nothing}</p>`}
    <${Yp} way=${c} picture=${a`<${Bp} rows=${i} chosen=${p} state=${u} />`}
      list=${a`<${Ip} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${Pp} rows=${i} chosen=${p} />`} />
    <p class="zacht">${et.flows.silence}</p>
  `}function Qf({at:t}){let e=a`
    <ul class="beelden" aria-label=${et.starts_label}>
      ${Object.entries(et.starts).map(([s,{label:o,to:r}])=>a`
          <li><a href=${S(r.path,r.query)} aria-current=${s===t?"page":null}>${o}</a></li>
        `)}
    </ul>
  `;if(!pt())return e;let n=et.starts[t]?f(et.starts_now,et.starts[t]):et.starts_label;return a`<details class="beginbij" key=${t}><summary>${n}</summary>${e}</details>`}function tu({route:{path:t,query:e}}){let n=J(e),[,s=""]=t;if(s&&!Object.hasOwn(Kp,s))return a`<${gs} />`;let o=Uf(e),r=m=>{E({uit:m,kies:m,weg:null}),mt(Un(m))},i=a`<${ko} label=${et.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=a`<${Es} query=${e}><${Ln} /><//>`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=et.heading,sentence:u=et.sentence}=et.starts[c]||{},d=o.length?a`<${Xp} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l}</div><${Kf} scenario=${n} />`;return a`
    <${X} text=${et.heading} title=${c?`${et.heading}: ${p}`:et.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${Qf} at=${c} />
    ${s?a`<${Kp[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Cp} query=${e} scenario=${n} />`:d}
  `}var et,Gp,Ps,Pi,Uf,Kf,Jp,Qp,Yp,Kp,eu=O(()=>{"use strict";me();N();U();zt();A();jt();T();Po();Xr();$n();H();jp();Ke();Ep();Rp();ms();Hp();ea();Qo();et=b.explore,Gp=["beeld","beide","lijst"],Ps="alle",Pi=[...rs("Chapter")].sort((t,e)=>V(w(t,"identifier"),w(e,"identifier"))),Uf=({uit:t,stap:e,partner:n,hoofdstuk:s})=>na(t||vr(e)?.id||xe(n)||Pi.find(o=>w(o,"identifier")===s)),Kf=({scenario:t})=>a`
  ${ae(t).map(e=>a`
      ${I&&a`<p><strong>${e.title}</strong></p>`}
      <${Vp} key=${e.key} plan=${e} scenario=${t} />
    `)}
  ${Pi.length>0&&a`
      <h2>${et.begin.chapters}</h2>
      <ul class="keuzetegels">
        ${Pi.map(e=>a`<li><a href=${S("verken",{uit:e,kies:e})}><b>${x(e)}</b></a></li>`)}
      </ul>
    `}
  <p class="zacht">${et.begin.network}</p>
`,Jp=(t,e)=>e?"lijst":Gp.includes(t.toon)?t.toon:pt()?"lijst":"beeld",Qp=({way:t})=>a`<${Dn} legend=${et.show.label} name="toon" id="toon" current=${t}
  options=${Gp.map(e=>[e,et.show[e]])} />`,Yp=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||z.route.query.kies)&&s}
  </div>
`;Kp={informatie:Jf,afspraken:Gf}});function ra(t,e){let n=Gn();for(let{mark:o}of t)e?n.add(o):n.delete(o);let s=n.size===0;return E({merk:[...n].join(Ii),...s&&{alleen:null}},!0),n.size}var Ii,Gn,nu,Ri,Wi=O(()=>{"use strict";U();Ii=".",Gn=()=>new Set((z.route?.query.merk||"").split(Ii).filter(Boolean)),nu=()=>[...Gn()].join(Ii),Ri=()=>!!z.route?.query.alleen&&Gn().size>0});var qi,Yf,aa,yo,Is,Yo=O(()=>{"use strict";N();T();qi=b.shared.outcomes,Yf={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},aa=({outcome:t})=>a`<g class=${`teken teken-${qi[t].sign}`}>${Yf[qi[t].sign]}</g>`,yo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${aa} outcome=${t} />
  </svg>
`,Is=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${yo} outcome=${t} /> ${qi[t].said}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Di({gaps:t,what:e}){let n=Gn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>mt(L(bn.bar.changed,ra(t,i.target.checked))),r=t.length>1?f(bn.mark_all,{count:t.length,what:e}):f(bn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function eh({title:t,gaps:e,beside:n,by:s,scenario:o,open:r}){let i=e.filter(d=>d.heavy).length,l=new Map;for(let{query:d,subject_label:m}of e){let $=s==="topic"?ds(d):m;l.set($,(l.get($)||0)+1)}let c=[...l].map(([d,m])=>m>1?f(bn.repeated,{title:d,count:m}):d),p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${L(bn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${f(bn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${f(bn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Di} gaps=${e} what=${t} />
      <${Vo} summary=${p} inside=${()=>e.map(d=>a`<${Xf} key=${Zf(d)} gap=${d} scenario=${o} query=${y.queries[d.query]||{}} />`)} open=${r} />
    </div>
  `}function ru({gaps:t,beside:e,by:n,scenario:s,open:o}){let{of:r,all:i}=th[n],l=(c,p)=>c.filter(u=>r(u)===p);return i(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:u})=>a`
        <${eh} key=${c} title=${p} gaps=${u} beside=${l(e,c).length} by=${n}
          scenario=${s} open=${o} />
      `)}function nh({row:t}){let e=t.who.length>su+1?t.who.slice(0,su):t.who,n=t.who.length-e.length;return a`
    <${Vt} ids=${e} />
    ${n>0&&f(bn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${bn.deadline.how[t.how]}</span>
  `}function sh({gap:t,found:e,scenario:n}){let s=e.deadline,o=bn.deadline.columns,r=Wt(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${ou(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Di} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${j} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${wi} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>${s.quote}<span class="bij">${s.by}</span></td>
      <td role="cell" data-kop=${o.stand}><${Is} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${nh} row=${s} /></td>
    </tr>
  `}function au({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=bn.deadline,p=pt()?rh:oh,u=n||t.length<=p+1?t:t.slice(0,p),d=No(t.map(({found:m})=>m.deadline?.outcome||""));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${d.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${S("beloften")}>${i}</a></p>
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
          ${u.map(m=>a`<${sh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>E({termijnen:"alle"},!0)}>
            ${L(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var bn,ou,Zf,Xf,th,su,oh,rh,iu=O(()=>{"use strict";me();N();U();zt();A();T();Wi();H();Lt();po();ut();Yo();bn=b.gaps;ou=t=>Gn().has(t.mark)?"gemarkeerd":"",Zf=t=>`${t.mark} ${t.sentence}`,Xf=({gap:t,scenario:e,query:n})=>a`
  <article class=${`punt gewicht-${t.severity} ${ou(t)}`} data-vraag=${t.mark}>
    <${Di} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${yi} gap=${t} query=${n} />
      <${wi} gap=${t} scenario=${e} />
    </div>
  </article>
`,th={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>P(t.map(e=>e.query)).map(e=>[e,ds(e)])}};su=2;[oh,rh]=[8,5]});function ah({scenario:t,tell:e}){let n=s=>zo(e,Te.busy,async()=>{let o={options:os(t),marks:nu(),kind:s};on(`${Te.file}.${s}`,(await Y().ask("marked",o)).data,cu[s])});return Object.keys(cu).map(s=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${Te.office[s]}</button>`)}function ih({gaps:t,scenario:e,rows:n}){let[s,o]=B(""),r=Gn();if(!r.size)return null;let i=t.filter(d=>r.has(d.mark)),l=r.size-i.length,c=Ri(),p=()=>{ra([...r].map(d=>({mark:d})),!1),mt(Te.cleared)},u=()=>{E({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Te.label}>
      <p>
        <strong>${L(Te.count,r.size)}</strong>${l>0&&L(Te.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>E({alleen:c?null:"gemarkeerd"})}>
        ${c?Te.every:Te.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Te.clear}</button>
      <p class="merkuitleg" aria-live="polite">${s||(we()?Te.address:Te.elsewhere_office)}</p>
      <button type="button" id="merk-print" onClick=${u}>${Te.print}</button>
      <${Jt} name=${`${Te.file}.csv`} rows=${()=>n(i)} label=${Te.csv} id="merk-csv" />
      ${we()&&a`<${ah} scenario=${e} tell=${o} />`}
    </section>
  `}function lh({all:t}){let e=(r,i)=>P(r).map(l=>[l,i(l)]),n=e(t.flatMap(r=>js(r).flatMap(i=>i.partners)),du),s=e(t.map(r=>r.query).sort(V),ds),o=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${cn}>
      <div class="velden">
        <${Yt} label=${dt.fields.partner} name="partner"
          options=${n.sort((r,i)=>V(r[1],i[1]))} />
        <${Yt} label=${dt.fields.step} name="stap"
          options=${[...nn,...uu("stap",tt)]} />
        <${Yt} label=${dt.fields.query} name="vraag" options=${s} />
        <${Yt} label=${dt.fields.weight} name="gewicht"
          options=${[...o,...uu("gewicht",r=>D("Severity",r))]} />
        <${Yt} label=${dt.fields.kind} name="soort" options=${Js} />
        <${fo} label=${dt.fields.text} name="tekst" />
        <${ho} names=${Vi} />
      </div>
    <//>
  `}function ch({points:t,low:e,source:n,query:s}){let o=P(t.map(c=>c.topic)).length,r=c=>L(dt.questions,c.length),i={points:f(dt.part_counts.points,{questions:r(t),topics:L(dt.topics_count,o)}),source:f(dt.part_counts.source,{questions:r(e)})},l=(c,p,u)=>a`
    <a href=${S("aandachtspunten",{...s,deel:p})} aria-current=${u?"true":null} id=${`deel-${p}`}>
      <strong>${dt.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${dt.parts_label}>
      ${l("points","overleg",!n)}${l("source",$u,n)}
    </nav>
  `}function ph({gaps:t,beside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(d=>js(d).map(m=>({gap:d,found:m}))).filter(({found:d})=>d.deadline).sort((d,m)=>V(d.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=ia[n],p=Object.entries(ia).map(([d,m])=>[d,dt.fold[m]]),u=()=>E({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${au} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${dt.heading[c]}</h2>
            <p>${dt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?dt.refold:dt.unfold}</button>
            </p>
          </header>
          <${Dn} legend=${dt.fold_by} name="per" options=${p} current=${n} id="per" />
          <${ru} gaps=${l} beside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${dt.none}</p>`}
  `}function mu({route:t}){let e=J(t.query),n=t.query,s=G(e).gaps,o=Ri(),r=o?s.filter(k=>Gn().has(k.mark)):Ic(s,n),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=n.deel?n.deel===$u:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,d=o||Vi.some(k=>n[k]),m=n.vouw?n.vouw==="uit":d&&u.length<=uh,$=n.per in ia?n.per:Object.keys(ia)[Number(c&&!p)],h=Object.fromEntries(Vi.filter(k=>n[k]).map(k=>[k,n[k]])),g=k=>L(dt.questions,k.length);return a`
    <${X} text=${dt.title}>
      <p class="uitleg">${f(dt.intro,{report:Nn(nt(e.plan))})} ${xn}</p>
    <//>
    ${ae(e).map(k=>a`<${Vn} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?dt.only_title:ds(n.vraag)}</strong></p>`:a`<${ch} points=${i} low=${l} source=${c} query=${h} />`}
      <${Jr} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${lh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${dt.source_intro}</p>`}
        <p class="zacht" id="weegt">${dt.weights}</p>
        <${ph} key=${`${c}${o}`} gaps=${u} beside=${c||p?[]:l} per=${$}
          scenario=${e} open=${m} all=${d||!!n.termijnen} />
        <p class="acties"><${Jt} name="aandachtspunten.csv" rows=${()=>pu(u,e)} /></p>
        <${io} />
      </div>
    </div>
    <${ih} gaps=${s} scenario=${e} rows=${k=>pu(k,e)} />
    <${Xt} text=${f(dt.shown,{points:g(i),low:g(l)})} />
  `}var dt,Te,lu,cu,du,pu,uu,Vi,$u,ia,uh,fu=O(()=>{"use strict";me();N();U();zt();A();jt();T();_e();Wi();H();lt();Ke();Dt();iu();po();dt=b.gaps,Te=b.gaps.bar,lu="application/vnd.openxmlformats-officedocument",cu={docx:`${lu}.wordprocessingml.document`,xlsx:`${lu}.spreadsheetml.sheet`};du=t=>x(xe(t)||t),pu=(t,e)=>[[...dt.csv,...Pn],...t.map(n=>[n.number,D("Severity",n.severity),ds(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(tt).join(", "),n.kinds.map(rt).join(", "),n.partners.map(du).join(", "),n.subject_label,us(n).map(Gt).join("; "),...le(e,n.plan)])],uu=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,Ee(n.split(",").map(e))]]:[]},Vi=["tekst","stap","soort","partner","vraag","gewicht"];$u="bron";ia={onderwerp:"topic",soort:"query"};uh=25});function ca({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u}){let d=b[e];return function({route:$}){let h=J($.query),{plan:g,strict:k}=h,_=p&&k?b.shared.choices.strict_said:"",v=n(h).filter(W=>r(W,$.query)),F=s(),q=L(d.count,v.length),K=()=>In(F,br(v,F,xi("sorteer",i)),W=>le(u?h:null,Ct(W.id)?.key||W.plan||g,_));return a`
      <${X} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${cn}>
        <${Ns} />
        ${u&&a`<${Ko} />`}
        <div class="velden">
          <${fo} name="tekst" />
          ${o().map(W=>a`<${Yt} ...${W} />`)}
          <${ho} names=${Object.keys($.query).filter(W=>W!=="merk")} />
        </div>
      <//>
      ${p&&a`<${go} />`}
      <p class="telling">${q}<${Jt} name=${`${t}.csv`} rows=${K} /></p>
      <${at} id=${t} caption=${f(d.caption,{count:q})} rows=${v} columns=${F}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:d.count}} />
      <${Xt} text=${q} />
    `}}var zn,de,Tn,yu,wu,_u,vu,Zo,wo,dh,la,$h,hu,xu,mh,fh,Su,gu,Ou,Cu,ju,Jn,Hi,bu,ku,Lu,Mu=O(()=>{"use strict";so();N();U();zt();A();jt();T();H();lt();Lt();Ke();Dt();ut();je();zn=b.partners,de=b.measures,Tn=b.lookup;yu=t=>Xe.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),wu=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),_u=(t,e)=>!e||ls([x(t),...["altLabel","promise","summary"].flatMap(n=>ht(t,n))].join(" "),e),vu=ca({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[I?t:""],keep:(t,e)=>_u(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:zn.fields.step,name:"stap",options:nn},{label:zn.fields.kind,name:"soort",options:wu("OrganisationKind")},{label:zn.fields.role,name:"rol",options:Object.entries(zn.roles)}],columns:()=>[{key:"naam",label:zn.columns.name,text:t=>x(t.id),cell:t=>[a`<${j} id=${t.id} />`,a`<${ps} id=${t.id} />`]},{key:"soort",label:zn.columns.kind,text:t=>Tt(t.id,"organisationKind")},{key:"stappen",label:zn.columns.steps,text:t=>yu(t.steps)},{key:"handelt",label:zn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:zn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:zn.columns.wish,text:t=>t.wish}]}),Zo=t=>y.called[t]?.short||"",wo=t=>w(t,"prefLabel"),dh=Xl.map(t=>({id:t,...y.works[t]})).sort((t,e)=>V(Zo(t.id)||"~",Zo(e.id)||"~")||V(wo(t.id),wo(e.id))),la=I?"":Fn[0].date,$h=(t,e,n)=>({key:t,label:e,text:({id:s})=>En(s,n)?Ue(s,n):"",cell:({id:s})=>En(s,n)&&a`<${Qt} id=${s} date=${n} />`}),hu=()=>rs("Chapter").sort((t,e)=>V(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,f(de.chapter,{identifier:w(t,"identifier"),title:wo(t)})]),xu=ca({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>dh.filter(e=>dn(e.id,t)),keep:(t,e)=>_u(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:wn(t.id).includes(e.stap)))&&(!e.soort||xr(t.id).includes(e.soort))&&(!e.wat||De(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||En(t.id)===e.staat),named:({id:t})=>wo(t),groups:()=>({of:t=>t.chapter||"",titles:[...hu(),["",de.no_chapter]]}),fields:()=>[{label:de.fields.what,name:"wat",options:Object.entries(de.types)},{label:de.fields.chapter,name:"hoofdstuk",options:hu()},{label:de.fields.step,name:"stap",options:[...nn,["alle",de.across]]},{label:de.fields.kind,name:"soort",options:Js},{label:de.fields.status,name:"staat",options:wu("Status")}],columns:()=>[{key:"nr",label:de.columns.number,text:({id:t})=>Zo(t),cell:({id:t})=>Zo(t)?a`<a href=${Ae(t)}>${Zo(t)}</a>`:a`<span class="zacht">${de.no_number}</span>`},{key:"naam",label:de.columns.name,text:({id:t})=>wo(t),cell:({id:t})=>a`<${j} id=${t} text=${wo(t)} />`},...Sn(({id:t})=>Ct(t)?.key),{key:"wat",label:de.columns.what,text:({id:t})=>Ut(t)},...la&&la!==fe?[$h("plan",R(ss(la)),la)]:[],Cn("nu",I?de.columns.stand:R(ss(fe)),({id:t})=>t),{key:"termijn",label:de.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>Q(w(t,"finalDueBy"))},{key:"stap",label:de.columns.step,text:t=>t.across?b.shared.all_steps:yu(wn(t.id))},{key:"wie",label:de.columns.lead,sort:!1,text:t=>t.container?"":Qs(t.id).map(x).join(", ")||b.shared.nobody,cell:t=>t.container?"":Qs(t.id).length?a`<${Vt} ids=${Qs(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]}),mh=t=>P(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>ee(t,e))).filter(ie),fh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:mh(t),text:[x(t),...ht(t,"altLabel"),w(t,"summary"),e.told].join(" ")})),Su=t=>({key:"bron",label:Tn.columns.place,sort:!1,text:e=>sn(t(e)).map(Gt).join("; "),cell:e=>a`<${Rn} of=${t(e)} />`}),gu="Recommendation",Ou=(t,e,n)=>ca({name:t,of:e,sort:"naam",rows:({plan:s})=>fh.filter(o=>dn(o.id,s)&&De(o.id,gu)===n),keep:(s,o)=>(!o.wat||De(s.id,o.wat))&&(!o.tekst||ls(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(Tn.types).find(o=>De(s,o))||"",titles:Object.entries(Tn.types).map(([s,o])=>[s,R(o)])}),fields:()=>[{label:Tn.fields.what,name:"wat",options:Object.entries(Tn.types).filter(([s])=>rs(s).length&&s===gu===n)},{label:Tn.fields.step,name:"stap",options:nn}],columns:()=>[{key:"naam",label:Tn.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${j} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...Sn(({id:s})=>Ct(s)?.key),{key:"wat",label:Tn.columns.what,text:({id:s})=>Ut(s)},{key:"zegt",label:Tn.columns.told,text:s=>s.told},{key:"over",label:Tn.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Vt} ids=${s.about} name=${Wt} />`},Su(({id:s})=>s)]}),Cu=Ou("naslag","lookup",!1),ju=Ou("gevraagd","asked",!0),Jn=b.timeline,Hi=t=>t.day.slice(0,4),bu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),ku=P(y.timeline.map(Hi)).map(t=>[t,t]),Lu=ca({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,said:[n.progress&&n.id&&Ue(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Hi(t)===e.jaar)&&(!e.tekst||ls(bu(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:Hi,titles:ku}),fields:()=>[{label:Jn.fields.what,name:"wat",options:Object.entries(Jn.kinds)},{label:Jn.fields.step,name:"stap",options:nn},{label:Jn.fields.year,name:"jaar",options:ku}],columns:()=>[{key:"dag",label:Jn.columns.when,text:t=>t.day,cell:t=>t.when},{key:"soort",label:Jn.fields.what,text:t=>Jn.kinds[t.kind]},{key:"wat",label:Jn.columns.what,text:bu,cell:t=>[t.id&&a`<${j} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Jn.columns.stand,text:t=>t.said},Su(t=>t.at)]})});function hh({cell:t,change:e}){let[n,...s]=t.brief,o=t.asked&&a`<span class="bij">${bs.asked_mark}</span>`,r=e&&a`<span class="bij door">${bs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${qn} bar=${t.bar} support=${t.support_only} />${l}`}function gh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Gr(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=ce(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Be(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Cs(c)} aria-haspopup="dialog" onClick=${()=>E({cel:c})}>
        <span class="sr">${f(bs.cell,{row:t.label,step:tt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${hh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ne} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ua({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=rn(n),i=lo(t,e,n),[l,c]=B(s?Math.max(0,r.indexOf(Br(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${yh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${pa(n)} role="table">
      <caption>${f(bs.caption,{rows:bs.heads[t],scenario:_t(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${bs.heads[t]}</th>
          ${n.steps.map((u,d)=>a`
              <${bh} step=${u} place=${d+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${d===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${bs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Oe(t,e,n).map(u=>a`<${kh} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var bs,bh,kh,yh,pa,Ui=O(()=>{"use strict";N();U();A();T();fn();lt();As();ut();bs=b.overview;bh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ae(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,kh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${j} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${rn(e).map((o,r)=>a`<${gh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,yh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${bs.one_step}>
    ${rn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${tt(s)}
        </button>
      `)}
  </div>
`,pa=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function vh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Xo.wish}</h2>
      <ul class="tegels">
        ${Xo.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${S(n.to,n.choose)}>
                <${_h} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.said&&e?.said[n.said]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Oh({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Xo.discuss.title}</h2><p>${Xo.discuss.note}</p>
        <p class="acties"><a href=${S("aandachtspunten")}>${f(Xo.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Sh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Ch({state:t,things:e,date:n}){let s=I?"h4":"h3",o=i=>ao(i,n)[1]&&a`<span class="zacht"> – ${ao(i,n)[1]}</span>`,r=f(Bt.group,{state:R(D("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${hn} ids=${gn(e)} more=${o} />
    </div>
  `}function jh({scenario:t,plan:e}){let n=I?"h3":"h2";return G(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${f(Bt.apart.title,{kind:l.label})}<//>
          <p>${f(Bt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${Ch} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?Bt.undecided:ro(e)}</p>`}
      </section>
    `})}function Tu({route:t}){let e=J(t.query),n=Object.hasOwn(Ki,t.query.rijen||"")&&Ki[t.query.rijen||""]||"kind",s=Object.entries(Ki).map(([l,c])=>[l,Bt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=G(e);return a`
    ${n==="kind"?a`<${Th} answer=${i} plan=${nt(e.plan)} plans=${ae(e)} />`:a`<${X} text=${Bt.heading} title=${Bt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Bt.matrix[n]}</h2><p>${_t(e)}</p>
          <p class="acties"><a href=${S("methode")}>${Bt.legend.more}</a></p>
          <${Es} query=${t.query}>
            <${Dn} legend=${Bt.rows.title} name="rijen" options=${s} current=${o} id="r" />
            <${Ln} />
          <//>
        </div>
        ${ae(e).map(l=>a`
            ${I&&a`<h3>${l.title}</h3>`}
            <${Vn} plan=${l} />
            <${ua} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${zh} by=${n} scenario=${e} plan=${l} />
            <${jh} scenario=${e} plan=${l} />
          `)}
        <${io} />
      </div>
      <${Ur} undecided=${Pr(e)} />
    </div>
    ${r&&a`<${$o} address=${r} by=${n} scenario=${e} />`}
    <${Xt} text=${r?"":f(Bt.shown,{scenario:_t(e)})} />
  `}var Bt,zu,wh,_h,Xo,xh,Sh,Ki,Lh,Mh,zh,Th,Fu=O(()=>{"use strict";N();U();zt();A();jt();T();fn();H();lt();As();Ke();Dt();ms();ut();Ui();$s();Bt=b.overview,{truth:zu}=b.thing,wh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},_h=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${wh[t]}
  </svg>
`,{start:Xo}=Bt;xh=({query:t,barriers:e,plan:n,weights:s},o)=>S("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),Sh=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${xh(t,e)}>${t.ask}</a></p>
  </li>
`;Ki={"":"kind",partner:"partner",vorm:"form"},Lh=(t,e,n)=>{let{word:s,lines:o}=Be(e);if(!e)return[t.label,tt(n),Bt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,tt(n),s,o.join("; "),D("Basis",r),zu[String(i)],l,c,p,zu[String(u)]]},Mh=(t,e,n)=>[[...Bt.csv,...Pn],...Oe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Lh(s,o,rn(n)[r]),...le(e,n.key)]))],zh=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${Jt} name="matrix.csv" rows=${()=>Mh(t,e,n)} />
    <${Me} name=${pa(n)} title=${Bt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${pa(n)}"]`} legend=".legenda .stalen li" />
    <${mn} text=${()=>location.href} label=${Bt.link} />
  </div>
`,Th=({answer:t,plan:e,plans:n})=>a`
  <div class="start">
    <${X} text=${Bt.heading} title=${Bt.title}>
      <p>${f(Bt.start.intro,{report:Nn(e)})}</p>
      <p><strong>${f(Bt.start.dated,{year:P(n.map(({date:s})=>s.slice(0,4))).join(", ")})}</strong>
        ${" "}${Bt.start.since}</p>
    <//>
    <${vh} answer=${t} />
  </div>
  <${Oh} points=${t.points} count=${t.gaps.length} plans=${n} />
`});async function Au(t,e){let n=await Y().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=ot(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Fh(c,n)),l=(r||[]).length-i.length;return Y().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await da({decisions:i,saved:!1}),null}function Fh({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function da(t){let e=ot(),n=await Y().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function ke(...t){let e=ot();await da({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function Gi(){let t=ot(),e=t.decisions.at(-1);e&&await da({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function Ji(){let t=ot(),[e,...n]=t.undone;e&&await da({decisions:[...t.decisions,e],undone:n,saved:!1})}var ot,$a,tr,Rs,Ws,ma,qs=O(()=>{"use strict";_e();ot=()=>Y().board;$a=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),tr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Rs=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Ws=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),ma=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Qn({label:t,value:e,options:n,id:s=null,pick:o}){let r=Mo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var er=O(()=>{"use strict";N()});function Ah({column:t,act:e}){let[n,s]=t.both,{found:o}=ot(),i=[...o.columns.some(({target:$,table:h})=>$===o.fields.role&&h===t.table)?["beside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,p={beside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=$=>e(()=>ke(tr(t.which,"target",p[$]||`${l}:${$}`))),d=t.reading===c?"beside":t.reading,m=d==="?"?"":d||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${bt.whose}</legend>
      ${i.map($=>a`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${$===m}
              onChange=${()=>u($)} />
            ${f(bt.readings[$],{one:n,other:s})}
          </label>
        `)}
    </fieldset>
  `}function Eh({column:t,act:e}){let{targets:n,fields:s}=ot().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,d=[t.why==="values"&&bt.by_values,t.options.length>0&&t.why==="head"&&f(bt.maybe,{what:t.options.join(", ")}),t.month_first&&bt.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,Eu),bt.notes,...n.slice(Eu)])],$=c?[[`${l}:${c}`,f(bt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Qn} label=${f(bt.as,{head:r})} value=${$[0]?.[0]||l||bt.notes}
          options=${[...$,...m.map(h=>[h,h])]} pick=${h=>e(()=>ke(tr(o,"target",h===bt.notes?"":h)))} />
      </td>
      <td class=${u<p&&l?"vraag":""}>
        ${f(bt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${d.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${Ah} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Nh(){let[t,e]=B(0),{rows:n,fields:s}=ot().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:l,role:c})=>c?`${l} (${c})`:l).join(", "),i=Object.entries({[bt.fields.who]:r,...o.fields}).filter(([l,c])=>c&&l!==s.role);return a`
    <section class="bordproef">
      <h2>${f(bt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${i.map(([l,c])=>a`<dt>${l}</dt><dd>${c}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${bt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1} onClick=${()=>e(t+1)}>
          ${bt.following}
        </button>
      </p>
    </section>
  `}function Nu({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=ot().found,l=n.filter(p=>p.led).length,c=[[f(bt.read,{read:n.filter(p=>!p.open).length,count:n.length}),bt.sum.placed],[f(bt.read,{read:l,count:n.length}),bt.sum.led],[String(ma(s).length),bt.sum.asks],[String(o.length),bt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${bt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${Eh} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${bt.plan}</h2>
          <label class="veld"><span>${bt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>ke(Ws(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${bt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>ke(Ws(i.day,p)))} />
          </label>
        </section>
        <${Nh} />
        <section>
          <h2>${bt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var bt,Eu,Bu=O(()=>{"use strict";N();A();qs();T();er();bt=b.board.columns,Eu=-1});async function _o(t,e){let n=await Y().ask("take",{...t,beside:e});if(!n.ok)return n;let{page:s}=await Y().ask("page",{options:[],views:!1,comparisons:!1});return Y().show(s,f(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),n}async function Ph(){await Y().ask("shipped"),Y().show()}function fa({files:t,children:e=null}){let[n,s]=B("");async function o(r,i){window.addEventListener("beforeunload",Pu),await zo(s,Ht.saving,async()=>{let{name:l,data:c}=await Y().ask(r,i);on(l,c,Qi[l.split(".").pop()])}),window.removeEventListener("beforeunload",Pu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Wu(){let t=Zt(),[e,n]=B("");async function s(){let[o]=t.current.files;if(!o)return mt(Ht.first_source);zo(n,Ht.busy,async()=>(await Y().ask("source",{data:await yr(o)})).message)}return a`
    <section class="blok">
      <h2>${Ht.source}</h2>
      <p class="zacht">${Ht.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Ht.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Ht.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function ha({message:t,notes:e=[],faults:n,wrong:s,questions:o,asked:r,counts:i}){let l=i&&n.length+o.length>0;return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${fa} files=${[{id:"bewaar-fouten",label:Ht.save_marked,name:"faults"}]} />`}
    ${e.map(c=>a`<p>${c}</p>`)}
    <${Iu} title=${Ht.faults} lines=${n} count=${s} />
    <${Iu} title=${Ht.questions} lines=${o} count=${r} />
    <${Ih} title=${Ht.read} lines=${Rh(i)} />
  `}function qu(t){if(!t.length)throw new Error(Ht.first);if(t.length>1)throw new Error(f(Ht.one_only,{count:t.length}));if(t[0].size>Ka)throw new Error(f(Ht.too_large,{name:t[0].name,most:Ka/2**20}));return t[0]}var Ht,Bh,Qi,Pu,Ru,Iu,Ih,Rh,ga=O(()=>{"use strict";me();N();A();T();_e();H();Dt();Ht=b.check,Bh="plan",Qi={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Pu=t=>t.preventDefault();Ru=()=>a`
  <section class="blok">
    <h2>${Ht.save}</h2>
    <p class="zacht">${Ht.save_intro}</p>
    <${fa}
      files=${Object.entries(Ht.save_as).filter(([t])=>!(I&&t===Bh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Y().own&&a`<button type="button" id="terug" onClick=${Ph}>${Ht.back}</button>`}
    <//>
  </section>
`;Iu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`
    <h2>${f(Ht.list,{title:t,count:n})}</h2>
    <ul>${e.map(s=>a`<li>${s}</li>`)}</ul>
  `,Ih=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
    </details>
  `,Rh=(t={})=>Object.entries(t).map(([e,n])=>f(Ht.counted,{count:n,what:_r(e).toLowerCase()})).sort(V)});function Vu({act:t}){let e=Zt(),[n,s]=B(null),[o,r]=B(!1),[i,l]=B(""),c=(u,d)=>t(async()=>{r(!0);try{let m=await d(),$=await Au(u,m);if(s($&&{...$,given:{name:u,data:m}}),$)return mt($.message);location.hash=S("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=u=>t(async()=>{let d=qu(u);await c(d.name,()=>yr(d))});return Fe(()=>{let u=d=>p(d.dataTransfer.files);return window.addEventListener("drop",u),()=>window.removeEventListener("drop",u)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Ge.list.drop}</h2>
        <p>${Ge.list.kinds}</p>
        <label class="veld">
          <span>${Ge.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>p(e.current.files)} />
        </label>
        <p class="zacht">${Ge.list.others}</p>
        ${o&&a`<p role="status">${Ge.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${Ge.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${u=>l(u.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>c(`${Ge.list.pasted}.txt`,async()=>Du(Wh(i)))}>
            ${Ge.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Ge.list.example_name}.csv`,async()=>Du(Ge.list.example_list))}>
            ${Ge.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Ge.list.facts.map(({head:u,text:d})=>a`<li><strong>${u}</strong> ${d}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`
          <${ha} ...${n} />
          ${n.ok&&a`
              <p class="acties">
                <button type="button" id="open-plan" onClick=${()=>t(()=>_o(n.given,!1))}>
                  ${b.check.open}
                </button>
                <button type="button" id="ernaast" onClick=${()=>t(()=>_o(n.given,!0))}>
                  ${b.check.beside}
                </button>
              </p>
            `}
        `}
    </div>
  `}var Ge,Du,Wh,Hu=O(()=>{"use strict";me();N();U();qs();T();_e();ga();Ge=b.board,Du=t=>new TextEncoder().encode(t),Wh=t=>/[\t;]/.test(t)?t:`${Ge.list.head}
${t}`});function Uu({act:t}){let{names:e,left_out:n,plan:s,fields:o}=ot().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>ke(p)),c=ma(e).length;return a`
    <p class="uitleg">${c?f(Pt.intro,{count:e.length,asks:c}):Pt.nothing}</p>
    <${nr} title=${Pt.several} names=${i}
      after=${i.length>1&&a`
          <p><button type="button" id="splits-alle" onClick=${l(Rs("*","names",""))}>
            ${L(Pt.take_all,i.length)}
          </button></p>
        `}>
      ${({which:p,text:u,parts:d})=>a`
        <p>${d.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Rs(p,"names",d.join("; ")))}>
            ${f(Pt.split,{count:d.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Rs(p,"names",u))}>${Pt.one}</button>
        </p>
      `}
    <//>
    <${nr} title=${Pt.same} names=${r("same")}>
      ${({which:p,text:u,meant:d})=>a`
        <p>${f(Pt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Rs(p,"names",d))}>${Pt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Rs(p,"names",u))}>${Pt.no}</button>
        </p>
      `}
    <//>
    <${nr} title=${Pt.new} names=${r("new")}>
      ${({which:p,text:u,kind:d})=>a`
        <${Qn} label=${f(Pt.kind_of,{name:u})} value=${d||"organisatie"}
          options=${Object.entries(Pt.new_kinds)} pick=${m=>t(()=>ke(Rs(p,"kind",m)))} />
      `}
    <//>
    <${nr} title=${Pt.nobody} names=${r("nobody")} after=${a`<p class="zacht">${Pt.nobody_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&a`
        <section class="bordnamen">
          <h2>${Pt.left_out}</h2>
          <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
          <p class="zacht">${Pt.left_out_more}</p>
        </section>
      `}
    <${nr} title=${Pt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Pt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>ke(Ws(o.without,p.target.checked?"nee":"ja")))} />
        ${Pt.expect_yes}
      </label>
    </section>
  `}var Pt,nr,Ku=O(()=>{"use strict";N();A();qs();T();er();Pt=b.board.partners,nr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`
            <li key=${o.which}>
              <p><strong>“${o.text}”</strong> <span class="zacht">${L(Pt.count,o.count)}</span></p>
              ${n(o)}
            </li>
          `)}
      </ul>
    </section>
  `});function Dh(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Vh({row:t,name:e,act:n}){let{choices:s}=ot().found,o=t.asks[e],r=i=>n(()=>ke(tr(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${it.right}</button>`}
      ${s[e]&&a`
          <${Qn} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...Gu(s[e])]}
            pick=${r} />
        `}
    </p>
  `}function Hh({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=ot().found,[l,c]=B(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",d=$=>{n(t,l&&p&&!p.split("; ").includes($)?`${p}; ${$}`:$),c(!1)};function m($){let{target:h,currentTarget:g,key:k,shiftKey:_}=$;if(h!==g||$.ctrlKey||$.altKey||$.metaKey)return;let v=o.find(F=>F.key===k.toUpperCase());if(v)d(v.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)d(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let F=[...document.querySelectorAll(".bordkaart")];F[F.indexOf(g)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${Dh(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:h})=>a`<span>${$}${h&&` (${h})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||it.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${Vh} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:$,key:h})=>a`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes($))} onClick=${()=>d($)}>
                ${$} <kbd aria-hidden="true">${h}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${it.kind}</span>
          <${Qn} label=${it.kind} value=${u} pick=${$=>e(()=>ke($a(t.which,i.kind,$)))}
            options=${[["",it.unknown],...Gu([...new Set([...u?[u]:[],...r[i.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:$})=>$===t.proposal?.value)&&a`
              <button type="button" class="is-voorstel" onClick=${()=>d(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${it.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${it.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function Uh(){let{cells:t,places:e}=ot().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${it.matrix}</h2>
      <p class="zacht">${it.matrix_more}</p>
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
                      ${r[l]>0&&a`<span>${f(it.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function Ju({act:t}){let{reasons:e,rows:n,places:s,fields:o}=ot().found,[r,i]=B(e[0]?.reason||""),[l,c]=B(qh),[p,u]=B(0),d=Zt(),[m,$]=B(0),h=[...e.map(({reason:M,value:Ot,count:re,strength:$e})=>({reason:M,value:Ot,count:re,strength:$e})),{reason:"",value:"",count:n.filter(M=>M.open&&!M.proposal).length,strength:""},{reason:sr,value:"",count:n.length-ba(n),strength:""}].filter(({count:M})=>M),g=h.some(({reason:M})=>M===r)?r:h[0]?.reason,k=h.find(({reason:M})=>M===g),_=M=>{i(M),u(0),pt()&&d.current?.scrollIntoView()},v=n.filter(M=>g===sr?!M.open:M.open&&(M.proposal?.reason||"")===g),F=Math.max(0,Math.min(p,v.length-1)),q=M=>t(()=>ke(...M.map(Ot=>$a("*",o.step,"",Ot))),()=>f(b.board.place.progress,K())),K=()=>{let{rows:M}=ot().found;return{placed:M.length-ba(M),count:M.length}};async function W(M,Ot){let re=v.indexOf(M);await t(()=>ke($a(M.which,o.step,Ot)));let $e=ba(ot().found.rows);mt(f(Ot?it.is_at:it.is_open,{title:M.number||M.title,value:Ot,count:$e})),$($e||g===sr?re+1:-1)}Fe(()=>{if(!m)return;m<0&&wt("verder")?.focus();let M=d.current?.querySelectorAll(".bordkaart")||[],Ot=M[Math.min(pt()?1:m,M.length)-1];m>0&&(Ot||document.querySelector(".bordreden"))?.focus(),$(0)},[m]);let C=e.filter(({strength:M})=>M==="sterk").map(({reason:M})=>M),St=M=>M===sr?it.done:M||it.none;return a`
    <p class="bordstand">${f(it.progress,K())} ${!ba(n)&&it.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${it.reasons}</h2>
        ${C.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>q(C)}>${it.take_strong}</button>`}
        <ul>
          ${h.map(({reason:M,value:Ot,count:re,strength:$e})=>a`
              <li key=${M} class=${M===g?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(M===g)}
                  onClick=${()=>_(M)}><span class="bordtal">${re}</span> ${St(M)}</button>
                <p class="zacht">
                  ${$e==="zwak"&&a`<span class="bordnaam">${it.weak}</span> `}
                  ${Ot?f(it.proposal,{value:Ot}):M===sr?it.done_more:it.none_more}
                </p>
                ${Ot&&re>0&&a`<button type="button" class="klein" aria-label=${`${L(it.take,re)}: ${M}`}
                    onClick=${()=>q([M])}>${L(it.take,re)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${k&&St(k.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${it.keys}</summary>
          <p>${f(it.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(pt()?v.slice(F,F+1):v.slice(0,l)).map(M=>a`
              <${Hh} key=${M.which} row=${M} act=${t} place=${W}
                all=${()=>q([M.proposal?.reason||""])} />
            `)}
        </ul>
        ${pt()&&v.length>1&&a`
            <p class="acties bordblad">
              <button type="button" disabled=${!F} onClick=${()=>u(F-1)}>${it.previous}</button>
              <span>${f(it.which,{place:F+1,count:v.length})}</span>
              <button type="button" disabled=${F>v.length-2} onClick=${()=>u(F+1)}>
                ${it.following}
              </button>
            </p>
          `}
        ${!pt()&&v.length>l&&a`<button type="button" onClick=${()=>c(v.length)}>
            ${f(it.more,{count:v.length-l})}
          </button>`}
      </section>
      <${Uh} />
    </div>
  `}var it,qh,sr,ba,Gu,Qu=O(()=>{"use strict";me();N();zt();A();qs();T();er();it=b.board.place,qh=30,sr="-",ba=t=>t.filter(e=>e.open).length;Gu=t=>t.map(e=>[e,e])});function Yu({act:t}){let e=ot(),{rows:n,plan:s,access:o,fields:r}=e.found,[i,l]=B(null),c=JSON.stringify(e.decisions),p=e.taken===c&&Y().own,u=n.filter(h=>!h.open),d=u.filter(h=>!h.judged).length;if(Fe(()=>{p||t(async()=>{e.taken=c;let h=await _o({name:e.name,decisions:e.decisions},!1);l(h.ok?null:h)})},[c]),i)return a`<div class="antwoord"><${ha} ...${i} /></div>`;if(!p)return a`<p role="status">${Ie.making}</p>`;let m=J(z.route.query),$=y.plans.find(({title:h})=>h===s.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${f(Ie.placed,{placed:u.length,count:n.length})}
      ${d>0&&a` ${L(Ie.without_kind,d)}`}
      ${n.some(h=>!h.judged)&&a` <strong>${Ie.not_yet}</strong>`}
    </p>
    <${ua} by="kind" scenario=${m} plan=${$} />
    ${z.route.query.cel&&a`<${$o} address=${z.route.query.cel} by="kind" scenario=${m} />`}
    <p><a href=${S("aandachtspunten")}>${Ie.questions}</a></p>
    <section class="blok">
      <h2>${Ie.take_along}</h2>
      <label class="veld"><span>${Ie.access}</span>
        <${Qn} id="toegang" label=${Ie.access} value=${s.access||"niet-openbaar"}
          options=${o.map(h=>[h,h.replace("-"," ")])} pick=${h=>t(()=>ke(Ws(r.access,h)))} />
      </label>
      <p class="zacht">${Ie.access_more}</p>
      <${fa}
        files=${[{id:"bewaar-werkmap",label:Ie.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>Kh(e)}>${Ie.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>_o({name:e.name,decisions:e.decisions},!0))}>${Ie.beside}</button>
      <//>
      <p class="zacht">${Ie.workbook_more} ${Ie.next_list}</p>
    </section>
  `}var Ie,Kh,Zu=O(()=>{"use strict";N();U();A();jt();qs();T();_e();As();Dt();Ui();er();ga();Ie=b.board.result,Kh=t=>on("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function td({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${f(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${f(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Zh(){let t=document.activeElement,e=Qh.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==wt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&wt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Yh));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Xh({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=ot(),l=o.rows.filter(u=>u.open).length,c=Yn[Yn.indexOf(t)+1],p=t==="plaatsen"&&l?f(Mt.next_open,{count:l}):Mt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${L(Mt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${f(Mt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Gi,()=>Mt.undone)}>${Mt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Ji,()=>Mt.redone)}>${Mt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Jh(e)}>${Mt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${S("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function nd({route:t}){let[,e]=B(0),[n,s]=B(""),o=t.query.stap||"",r=ot()&&Yn.includes(o)?o:Yn[0],{of:i,Step:l}=Xu[r];async function c(p,u){let d=Zh(),m=ot()?.decisions.length;try{s(""),await p(),e(h=>h+1);let $=ot()?.decisions.length||0;u?mt(u()):$!==m&&mt(L(Mt.decided,$)),window.setTimeout(d,60)}catch($){s($.message)}}return Fe(()=>{z.started&&window.scrollTo(0,0)},[r]),Fe(()=>{function p(d){let{target:m,key:$}=d;if(!(!d.ctrlKey||!ot()||/input|textarea/i.test(m.tagName))){if($==="z")ot()?.decisions.length&&c(Gi,()=>Mt.undone);else if($==="y")ot()?.undone.length&&c(Ji,()=>Mt.redone);else return;d.preventDefault()}}let u=d=>ot()?.saved===!1&&d.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",u),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",u)}},[z.route]),a`
    <${Gh} at=${r} />
    <${X} key=${r} text=${i.title} title=${`${b.check.title}: ${Mt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${ot()&&r!==Yn[0]&&a`<${Xh} at=${r} act=${c} />`}
    ${(r===Yn[0]||r==="resultaat")&&a`<${Ru} />`}
    ${r===Yn[0]&&a`<${Wu} />`}
  `}var Mt,Xu,Yn,ed,Gh,Jh,Qh,Yh,sd=O(()=>{"use strict";me();N();U();zt();A();qs();T();_e();Bu();Hu();Ku();Qu();Zu();Dt();ga();Mt=b.board,Xu={lijst:{of:Mt.list,Step:Vu},kolommen:{of:Mt.columns,Step:Nu},plaatsen:{of:Mt.place,Step:Ju},partners:{of:Mt.partners,Step:Uu},resultaat:{of:Mt.result,Step:Yu}},Yn=Object.keys(Xu);ed=()=>a`
  <${X} text=${Mt.elsewhere.title}><p class="uitleg">${Mt.elsewhere.intro}</p><//>
  <ol>${Mt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${io} />
`,Gh=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Mt.steps_label}>
    <ol>
      ${Yn.map((e,n)=>a`
          <li class=${n<Yn.indexOf(t)?"is-gedaan":""}>
            <a href=${S("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Mt.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,Jh=t=>t(async()=>{let e=ot(),{name:n,data:s}=await Y().ask("workbook",{decisions:e.decisions});on(n,s,Qi.xlsx),e.saved=!0}),Qh=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Yh=":is(button,select,input,a)"});function tg({columns:t,rows:e}){let n=t.map((o,r)=>({key:String(r),label:o,text:i=>i[r]??""})),s=e.length>Yi?` ${f(Je.first,{count:Yi})}`:"";return a`
    <${at} id="eigen-uitkomst" caption=${`${L(Je.rows,e.length)}${s}`}
      rows=${e.slice(0,Yi)} columns=${n} />
    <div class="acties"><${Jt} name=${Je.file} rows=${()=>[t,...e]} label=${Je.csv} /></div>
  `}function rd({start:t=Je.example}){let[e,n]=B(t),[s,o]=B(null);async function r(){o({said:Je.busy});try{o(await Y().ask("ask",{text:e}))}catch(i){o({said:i.message})}}return a`
    <section class="blok">
      <h2>${Je.title}</h2>
      <p class="zacht">${Je.intro}</p>
      <label class="veld breed">
        <span>${Je.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>n(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Je.ask}</button></div>
      <div aria-live="polite">
        ${s?.said&&a`<p>${s.said}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?Je.yes:Je.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${Je.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${tg} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function eg(t){let e=Object.entries(t.columns),n=s=>ve(s.subject)?a`<${j} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>id(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[cd],...Sn(s=>s.plan),{key:"bron",label:kt.columns.place,sort:!1,text:s=>us(s).map(Gt).join("; ")}]}function ng({name:t,query:e,scenario:n}){let s=ld(n).filter(l=>l.query===t);if(!s.length)return a`<p>${kt.nothing}</p>`;let o=eg(e),r={rows:L(kt.rows,s.length),scenario:_t(n)},i=()=>[[kt.columns.sentence,...o.map(l=>l.label),...Pn],...s.map(l=>[l.sentence,...o.map(c=>c===cd?id("severity",l):c.text(l)),...le(n,l.plan)])];return a`
    <${at} id=${`uitkomst-${t}`} caption=${f(kt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${Jt} name=${`${t}.csv`} rows=${i} />
      <a href=${S("aandachtspunten",{vraag:t})}>${kt.as_sentences}</a>
    </div>
  `}function sg({name:t,query:e,scenario:n}){let s=e.shelf===ad,o=S("overzicht",{rijen:kt.rows_of[t]});return a`
    <p class="kruimel"><a href=${S("vragen")}>${kt.title}</a></p>
    <${X} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${cn}><${Ln} /><//>`}
    <${On} pairs=${[[kt.why,e.why],[kt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${kt.result}</h2>
          <${ng} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in kt.rows_of&&a`<p><a href=${o}>${kt.in_overview}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${kt.ask} <code>${f(kt.command,{name:t})}</code></p>`}
    <details>
      <summary>${kt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${kt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${mn} text=${()=>e.sparql} label=${kt.copy} />
    </details>
    ${he()&&!e.open&&a`<${rd} key=${t} start=${e.sparql} />`}
  `}function og({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:kt.columns.title,text:o=>o.title,cell:o=>a`<a href=${S(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:kt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:kt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${at} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ad?s:s.slice(0,2)} />
    </section>
  `}function pd({route:t}){let e=J(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${gs} />`;if(n)return a`<${sg} name=${n} query=${s} scenario=${e} />`;let o=new Map;for(let r of ld(e))o.set(r.query,(o.get(r.query)||0)+1);return a`
    <${X} text=${kt.title}><p class="uitleg">${kt.intro}</p><//>
    ${he()&&a`<${rd} />`}
    ${kt.shelves.map(r=>a`<${og} shelf=${r} counts=${o} />`)}
  `}var kt,Je,Yi,ad,od,id,ld,cd,ud=O(()=>{"use strict";N();U();zt();A();jt();T();_e();H();lt();Ke();Dt();po();ut();je();Qo();kt=b.questions,Je=b.questions.own,Yi=200;ad="gaps",od={barrier:t=>t.barrier&&tt(t.barrier),kind:t=>t.kind&&rt(t.kind),partner:t=>t.partner&&x(xe(t.partner)||t.partner),severity:t=>D("Severity",t.severity),detail:t=>t.detail&&(ve(t.detail)?x(t.detail):t.told)},id=(t,e)=>(od[t]?od[t](e):e[t])||"",ld=t=>G(t).gaps.flatMap(e=>js(e).map(n=>({...n,plan:e.plan}))),cd={key:"severity",label:kt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Rr} severity=${t.severity} />`}});function rg(t){let e=$t.top;return t.map(n=>{let s=Math.max(n.levels*$t.level+$t.pad,n.title.length*$t.line+36),o={...n,y:e,height:s};return e+=s,o})}function ig({lane:t,rows:e,wide:n}){let s=Xi(e),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${$t.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*$t.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*$t.line}>
        ${s.length?s.join(" · "):L(Ds.lane_total,e.length)}
      </text>
    </g>
  `}function lg({row:t,lane:e,shown:n,point:s}){let o=e.levels*$t.level,r=$t.left+t.x,i=e.y+e.height/2+o/2-$t.level/2-t.level*$t.level,l=t.tail&&Zi[t.outcome].tail&&$t.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Ae(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${ag(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${aa} outcome=${t.outcome} /></g>
    </a>
  `}function cg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=sn(o.id),c=Qs(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Is} outcome=${o.outcome} on=${o.on&&f(Ds.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Vt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Gt(l)}</p>`}
    </div>
  `}function md({plan:t,rows:e,date:n}){let[s,o]=B(null),r=Zt(),{lanes:i,wide:l,years:c,beyond:p}=is(t),u=rg(i),d=u.reduce((W,C)=>C.y+C.height,$t.top),m=$t.left+l+20,$=d+$t.foot,h=ti(t,n),g=$t.left+h.x,k=f(Ds.report,{date:Q(h.date)}),_=k.length*8.6+24,v=()=>o(null),F=W=>W.key==="Escape"&&v(),q=W=>e.filter(C=>C.lane===W),K=Math.min(Math.max(g-_/2,$t.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${F}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Ds.picture}>
        <rect class="daarna" x=${g} y=${$t.top} width=${m-g} height=${d-$t.top} />
        ${c.map(({year:W,x:C})=>a`
            <g class="jaar">
              <line x1=${$t.left+C} x2=${$t.left+C} y1=${$t.top} y2=${d} />
              <text x=${$t.left+C+4} y=${$t.top-9}>${W}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${$t.left+p.x} y=${$t.top-9}>${Ds.beyond}</text>
            </g>
          `}
        ${u.map((W,C)=>a`<${ig} lane=${W} rows=${q(C)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${d} y2=${d} />
        <line class="nu" x1=${g} x2=${g} y1=${$t.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${K} y=${d+4} width=${_} height="28" rx="3" />
          <text x=${K+_/2} y=${d+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(W=>a`
            <${lg}
              key=${W.id}
              row=${W}
              lane=${u[W.lane]}
              shown=${s?.row.id===W.id}
              point=${o}
            />
          `)}
      </svg>
      ${s&&a`<${cg} at=${s} width=${m} height=${$} close=${v} />`}
    </div>
  `}function dg(t){let e=new Map;for(let{x:n,level:s}of t)s>=tl&&e.set(n,(e.get(n)||0)+1);return[...e]}function $g(t,e){let n=ka;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(pg,hd(s)*fd+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function gd({scenario:t,plan:e}){let n=xs(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=is(e),l=tn(e.key,t.date),c=h=>$d+8+h/o*(vo-$d-16),p=$g(s,n),u=p.reduce((h,{top:g,middle:k})=>Math.max(h,2*k-g),ka),d=c(ti(e,l).x),m=p.map(({lane:h,mine:g})=>f(dd.told,{chapter:Zs(h),counts:hg(g)})),$=d>vo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${vo} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${d} y=${ka} width=${vo-d} height=${u-ka} />
      ${r.map(({year:h,x:g})=>a`
          <line class="jaar" x1=${c(g)} x2=${c(g)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(g)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${p.map(({lane:h,top:g,middle:k})=>a`
          <line class="baan" x1="0" x2=${vo} y1=${g} y2=${g} />
          <text x="0" y=${k+4}>${fg(Zs(h))}</text>
        `)}
      ${p.flatMap(({top:h,mine:g})=>dg(g).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${h+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${vo} y1=${u} y2=${u} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${u+4} />
      <text class="peildag" x=${$==="end"?d-4:d+4} y=${u+13} text-anchor=${$}>
        ${f(dd.line,{date:Q(l)})}
      </text>
      ${p.flatMap(({lane:h,middle:g,mine:k})=>k.filter(_=>_.level<tl).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${mg(h,g,_)}) scale(${ug})`}>
              <title>${[_.name,_.by,Zi[_.outcome].said].join(", ")}</title>
              <${aa} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var dd,Ds,Zi,$t,ag,Xi,$d,vo,ka,fd,pg,ug,tl,hd,mg,fg,hg,el=O(()=>{"use strict";N();U();A();T();H();Lt();ut();Yo();dd=b.summary.lanes,Ds=b.promises,Zi=b.shared.outcomes,$t={left:292,top:32,foot:40,level:19,pad:30,line:21};ag=t=>f(Ds.mark,{name:t.name,what:t.what||Ds.card.none,quote:t.quote,said:Zi[t.outcome].said}),Xi=t=>No(t.map(e=>e.outcome),!0);[$d,vo,ka,fd,pg,ug]=[262,690,17,8,16,.62],tl=30,hd=t=>Math.min(t.levels,tl);mg=(t,e,n)=>e+(n.level-(hd(t)-1)/2)*fd,fg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,hg=t=>Ee(No(t.map(e=>e.outcome)))});function gg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?nl.undecided:nl.nobody;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.said:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${nl.silent}>
            ${n.map(i=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,basis:c})=>a`
                <li class=${qt(i)?"verzamel":""}>${`${l} `}<${ne} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function bg({scenario:t,plan:e}){let n=Oe("kind",t,e),s=Oe("partner",t,e),{reach:o}=G({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=n.filter(p=>p.cells[i]?.unmet).map(p=>p.label),c=s.filter(p=>p.cells[i]?.initiatives).map(p=>({id:xe(p.key),label:p.label,basis:p.cells[i]?.most_basis||null}));return a`<${gg} step=${r} number=${i+1} missing=${l} partners=${c}
          column=${o[0].columns[i]} />`})}
    </ol>
  `}function bd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:_t(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${f(Zn.head,{date:Q(tn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${f(Zn.foot.source,{sources:Bn(t)})} ${f(Zn.foot.version,l)}</p>
        <p>${f(Zn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function kg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${tt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${tt(e)}>
      <${qn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${tt(e)}><span class="plaat">${n}</span></td>`}function wg({scenario:t,plan:e,...n}){let s=te(e).summary,{points:o}=G({...t,plan:e.key}),{said:r,named:i}=An(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${bd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${f(s.intro,{report:Nn(e)})} ${r.lead}
      </p>
      <${Vn} plan=${e} />
      <${ya} title=${s.matrix.title} note=${s.matrix.note}>
        <${yg} scenario=${t} plan=${e} />
        <${Uo} undecided=${Pr(t,e)} />
      <//>
      <${ya} title=${b.overview.start.discuss.title}>
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
  `}function _g({scenario:t,plan:e,...n}){let s=te(e).summary,o=Q(tn(e.key,t.date));return a`
    <${bd} plan=${e} scenario=${t} ...${n}>
      <${ya} title=${s.route.title} note=${s.route.note}>
        <${bg} scenario=${t} plan=${e} />
      <//>
      <${ya} title=${s.lanes.title} note=${s.lanes.note}>
        <${gd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Cr(xs(e,t.date)).map(([r,{tile:i}])=>a`<li><${yo} outcome=${r} /> ${f(i,{date:o})}</li>`)}
        </ul>
      <//>
    <//>
  `}function kd({route:t}){let e=J(t.query),n=ae(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${X} text=${Zn.title}><p class="uitleg">${Zn.screen}</p><//>
      <${Ns} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Zn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${wg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${_g} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${Xt} text=${Zn.screen} />
  `}var Zn,nl,yg,ya,yd=O(()=>{"use strict";N();zt();A();jt();T();fn();H();lt();Lt();As();Ke();el();ut();Yo();Zn=b.summary,nl=b.summary.route;yg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Zn.matrix.title}</caption>
    <thead>
      <tr><td></td>${rn(e).map(n=>a`<th scope="col">${tt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Oe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${kg} cell=${s} step=${rn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ya=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function xg({property:t,value:e}){return e.startsWith("@")?a`<${j} id=${e.slice(1)} />`:y.lists[t]?D(y.lists[t],e):xo.truth[e]||Q(e)}function _a({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Tt(o,"recommendationKind"),response:Tt(o,"response")||xo.asked.no_response}),s=t.map(o=>a`<li><${j} id=${o} />${f(xo.asked.line,n(o))}</li>`);return a`<${yt} title=${e}><${zs} id="gevraagd" items=${s} /><//>`}function Oo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Ao(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:P(c).join(", ")})),{columns:s,title:o,caption:r}=xo.mentions,i=[Ce("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Ut(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>Ue(l),cell:({from:l})=>Kt(l)&&a`<${Qt} id=${l} />`}];return a`
    <${Vr} id=${n.length>Sg?"verwijzingen":""} title=${f(o,{count:n.length})}>
      <${at} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var xo,vg,yt,Re,or,So,wa,Sg,rr=O(()=>{"use strict";N();A();T();$n();H();lt();Ts();ut();je();$s();xo=b.thing,vg=new Set([...y.hidden,...xo.said]),yt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Re=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,or=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;So=t=>Object.entries(qe.get(t)||{}).filter(([e])=>!vg.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${xg} property=${e} value=${o} />`);return[R(_r(e)),s.length>1?a`<${or} items=${s} />`:s[0]]}),wa=({id:t})=>Hr(t).length>0&&a`<${yt} title=${xo.figures}><${Si} id=${t} /><//>`;Sg=3});function Og({id:t}){let e=sl(y.partners[""].find(l=>l.id===t)?.steps||[]),n=At(t,"who").flatMap(l=>l.acts?[]:wn(l.to)),s=sl(P(n)).filter(l=>!e.includes(l)),o=en(t,"unitOf"),r=w(t,"tooi"),i=[...So(t),[b.thing.also_known,ht(t,"altLabel").join(", ")],[vt.units,o.length>0&&a`<${hn} ids=${o} />`],[vt.identity,r?f(vt.identified,{code:r,date:Q(w(t,"checkedOn"))}):vt.unidentified]];return a`
    <${yt} title=${b.thing.known}>
      <${Re} text=${w(t,"summary")} />
      ${qt(t)&&a`<p>${vt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${vt.independent}</p>`}
      ${e.length>0&&a`<p>${f(vt.steps,{steps:wd(e)})}</p>`}
      ${s.length>0&&a`<p>${f(vt.named_steps,{steps:wd(s)})}</p>`}
      ${!e.length&&!s.length&&a`<p>${vt.no_steps}</p>`}
      <${On} pairs=${i} />
    <//>
  `}function Cg({rows:t}){let e=vt.columns,n=({to:r})=>y.works[r]?.across?b.shared.all_steps:sl(wn(r)).join(", "),s=[...Sn(r=>Ct(r.to)?.key),Ce("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Ut(r.to)},{key:"rol",label:e.role,text:r=>r.said},Cn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Wn(e.place,r=>r.of)],o=P(t.map(r=>r.to)).length;return a`
    <${yt} title=${f(vt.work,{count:o})}>
      <p class="zacht">${vt.work_note}</p>
      ${o?a`<${at} id="acties" caption=${vt.work_caption} rows=${t} sort="actie" columns=${s} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Lg({id:t}){let e=At(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${j} id=${s} /></h3>
        <${Ho} id=${o} />
        <${se} of=${[o]} />
      </section>
    `);return a`
    <${yt} title=${f(vt.own,{count:e.length})}>
      <p class="zacht">${vt.own_note}</p>
      <${zs} id="eigen" as="div" first=${jg} items=${n} />
    <//>
  `}function Mg({id:t}){let e=en(t,"wish");return e.length?a`
    <${yt} title=${vt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${R(Tt(n,"engagement")||vt.wish)}</strong>: ${w(n,"rationale")}</p>
            <${se} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function zg({id:t}){let e=At(t,"member");if(!e.length)return null;let n=e.map(({from:s,to:o,of:r})=>a`
      <li>
        <${j} id=${s} />${vt.member}<${j} id=${o} />: ${w(r[0],"post")}${" "}
        (${Q(w(r[0],"asOf"))})
        <${se} of=${r} />
      </li>
    `);return a`<${yt} title=${vt.members}><${zs} id="leden" items=${n} /><//>`}function Tg({id:t}){let e=new Map(At(t,"with").map(s=>[Gs(s,t),s]));if(!e.size)return null;let n=s=>{let{of:o=[],more:r}=e.get(s)||{},i=f(r?vt.more_works:vt.works,{works:o.map(Wt).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${yt} title=${vt.together}>
      <p class="zacht">${vt.alphabetical}</p>
      <${hn} ids=${gn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function _d({id:t}){return a`
    <${Og} id=${t} />
    <${Cg} rows=${At(t,"who")} />
    <${Lg} id=${t} />
    <${Mg} id=${t} />
    <${_a} title=${vt.asked} ids=${gn(en(t,"askedOf"))} />
    <${zg} id=${t} />
    <${Tg} id=${t} />
    <${Oo} id=${t} />
  `}var vt,sl,wd,jg,vd=O(()=>{"use strict";N();A();T();$n();H();Lt();Dt();Ts();ut();je();rr();$s();vt=b.thing.organisation,sl=t=>Xe.filter(e=>t.includes(e.notation)).map(e=>e.label),wd=t=>Ee(t.map(e=>e.toLowerCase()));jg=1});function Ag({id:t,scenario:e}){let n=pn.cell_columns,s=G(e).matrix.kind.filter(c=>Ya(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>S("overzicht",{cel:ce(c.column,c.barrier,c.plan)}),r=c=>R(rt(c.column)),i=c=>{let{word:p,lines:u,look:d}=Be(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Sn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>a`<a href=${o(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Be(c).word,cell:i},{key:"hoe",label:n.how,text:c=>ol(c.most_basis),cell:c=>c.most_basis&&xd(c.most_basis)}];return a`
    <${yt} title=${pn.cells}>
      <p class="zacht">${_t(e)}</p>
      <${at} id="vakken" caption=${pn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Eg({links:t,scenario:e,undecided:n}){let s=pn.columns,o=c=>gt(c,"initiative"),{links:r}=G(e),i=ro(nt(e.plan),b.shared.nothing_step),l=[...Sn(c=>Ct(c)?.key),Ce("actie",s.action,o),{key:"soort",label:s.kind,text:c=>ht(c,"interventionKind").map(rt).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>Xa(o(c)).map(x).join(", "),cell:c=>a`<${Vt} ids=${Xa(o(c))} />`},Cn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>ol(r[c][0]),cell:c=>xd(r[c][0],`; ${D("Strength",r[c][1])}`)}];return a`
    <${yt} title=${f(pn.work,{count:P(t.map(o)).length})}>
      ${t.length?a`<${at} id="wiewat" caption=${pn.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?b.overview.undecided:i}</p>`}
    <//>
  `}function Ng({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${j} id=${n} />`,f(te(Ct(n)).thing.step.helper,{awareness:Tt(n,"awareness")||pn.unaware})]);return a`<${yt} title=${pn.helpers}><${or} items=${e} /><//>`}function Sd({id:t}){let e=J(z.route.query),n=ee(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>en(c,"barrier")).filter(c=>De(c,l)),r=G(e).links,i=s.flatMap(l=>At(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&dn(l,e.plan));return a`
    <${Fg} id=${t} narrow=${n} />
    <${Ag} id=${t} scenario=${e} />
    <${Eg} links=${i} scenario=${e} undecided=${Jl(e).has(t)} />
    <${_a} title=${pn.asked} ids=${o("Recommendation").filter(l=>dn(l,e.plan))} />
    <${Ng} ids=${o("Facilitator")} />
  `}var pn,ol,xd,Fg,Od=O(()=>{"use strict";N();U();A();jt();T();$n();fn();H();lt();Lt();Dt();ut();je();rr();pn=b.thing.step,ol=t=>ge[t]?.[1]||"",xd=(t,e="")=>[a`<${ne} basis=${t} />`,` ${ol(t)}${e}`],Fg=({id:t,narrow:e})=>a`
  <${yt} title=${pn.what}>
    <${Re} text=${w(t,"step")} />
    <${Re} text=${w(t,"definition")} />
    <${Re} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${pn.narrower}<${Vt} ids=${e} />.</p>`}
    ${gt(t,"broader")&&a`<p>${pn.broader}<${j} id=${gt(t,"broader")} />.</p>`}
  <//>
`});function Bg({report:t,said:e}){return a`
    <${Re} text=${w(t,"summary")} />
    <${Fs} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${se} of=${[t]} />
  `}function Pg({id:t,reports:e}){let n=un(t);if(Ze(t.split("/")[0]).dates.length<3)return null;let s=o=>Ne(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Qt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${Q(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Ig({id:t}){let e=Ze(t.split("/")[0]),{result:n,not_mentioned:s}=un(t),o=e.dates.filter(({date:i})=>En(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${Pg} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=Ys(t,i);return a`
          <li>
            <strong>${R(l)}</strong>
            <p><${Qt} id=${t} date=${i} /></p>
            ${Ne(t,i).earlier&&a`<p class="zacht">${R(s)}</p>`}
            ${c&&a`<${Bg} report=${c} said=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function Rg({id:t}){let e=ee(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${D("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${un(t).silent}</strong></p><${or} items=${n} />`}function Wg({id:t}){let e=un(t),n=e.deadline_columns,s=Or(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>Q(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Eo(w(i,"modality"))},{key:"er",label:n.there,text:i=>Ne(i).delivery||e.not_there},{...Wn(n.place,()=>[]),cell:i=>a`<${Re} text=${w(i,"summary")} /><${se} of=${[i]} />`}];return a`<${at} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function qg({id:t}){let e=un(t),n=e.who_columns,s=At(t,"who");if(!s.length)return a`<p>${e.nobody}</p>`;let o=({from:i})=>a`<${j} id=${i} /><${ps} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({said:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Wn(n.place,({of:i})=>i.slice(0,1))];return a`<${at} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function Dg({id:t}){let e=ee(gt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${un(t).heading}<${Vt} ids=${e} />.</p>`}function Vg({id:t}){let e=un(t),n=Sr(t);if(n.length)return n.map(o=>a`<${Ho} id=${o} /><${se} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=ht(t,"interventionKind").map(rt).join(", ");return a`
    <p>${f(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function Hg({id:t}){let e=un(t),n=en(t,"subMeasureOf"),s=o=>a` <${Qt} id=${o} />`;return a`<${yt} title=${e.container}><p>${e.parts}</p><${hn} ids=${n} more=${s} /><//>`}function Cd({id:t}){let e=un(t),n=Ze(t.split("/")[0]),s=w(t,"promise"),o=So(t),r=w(t,"isContainer")==="true"?Hg:Ug;return a`
    <${yt} title=${s?e.promise:e.what}>
      <${Re} text=${s} />
      <${Re} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${f(e.new,{when:ss(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${se} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${wa} id=${t} />
    ${o.length>0&&a`<${yt} title=${b.thing.further}><${On} pairs=${o} /><//>`}
    <${Oo} id=${t} />
  `}var un,Ug,jd=O(()=>{"use strict";N();A();T();$n();H();lt();Lt();ut();je();rr();$s();un=t=>te(Ct(t)).thing.undertaking;Ug=({id:t})=>a`
  <${yt} title=${un(t).progress}><${Ig} id=${t} /><${Rg} id=${t} /><${Wg} id=${t} /><//>
  <${yt} title=${un(t).who}><${qg} id=${t} /><${Dg} id=${t} /><//>
  <${yt} title=${un(t).steps}><${Vg} id=${t} /><//>
`});function Jg({id:t}){let e=Kg[Ve(t)];return e?y.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Gg} key=${n.plan.key} ...${n} />`):null}function Qg({id:t}){let e=en(t,"inChapter"),n=[...So(t),[De(t,"Legislation")?Xn.also_known:Xn.in_source,ht(t,"altLabel").join(", ")],[Xn.place,sn(t).length>0&&a`<${se} of=${[t]} />`]],s=o=>a` <${Qt} id=${o} />`;return a`
    <${yt} title=${Xn.known}>
      ${De(t,"Facilitator")&&a`<p class="zacht">${te(Ct(t)).thing.other.judged}</p>`}
      <${Re} text=${w(t,"summary")} />
      <${Re} text=${w(t,"rationale")} />
      <${On} pairs=${n} />
    <//>
    <${wa} id=${t} />
    ${e.length>0&&a`<${yt} title=${Xn.other.chapter}><${hn} ids=${gn(e)} more=${s} /><//>`}
    <${Oo} id=${t} />
  `}function Xg({id:t}){let e=J(z.route.query),n=G(e).gaps.filter(o=>o.pages.includes(t));if(!n.length)return null;let s=n.map(o=>a`<${Wc} list=${[o]} scenario=${e} />`);return a`
    <${yt} title=${f(Xn.gaps,{count:n.length})}>
      <${zs} id="vragen" items=${s} first=${pt()?Zg:Yg} as="div" />
    <//>
  `}function tb({id:t}){let e=Ve(t),n=[Ld[e]&&a`<a href=${S(Ld[e])}>${Xn.crumbs[e]}</a>`,I&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>gt(t,s)&&a`<${j} id=${gt(t,s)} />`),Ut(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Md({route:t}){let e=t.path.slice(1).join("/");if(!ie(e))return a`<${gs} />`;let n=x(e),s=Ve(e),o=eb[s],r=()=>{let l=f(Xn.footnote,{kind:Ut(e),name:n,said:w(e,"promise")||w(e,"summary")});return qo(l.trim().replace(/([^.!?])$/,"$1."),sn(e),null,Ct(e)||nt())},i=s==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${tb} id=${e} />
    <${X} text=${De(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${Qt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${go} />`}
    <${Jg} id=${e} />
    <div class="acties bovenaan">
      <${mn} text=${r} />
      <a href=${S("verken",{uit:e,kies:e})}>${Xn.around}</a>
    </div>
    <${o} id=${e} />
    <${Xg} id=${e} />
  `}var Xn,rl,Kg,Gg,Yg,Zg,Ld,eb,zd=O(()=>{"use strict";N();U();zt();A();jt();T();$n();H();lt();Lt();Ke();Dt();Ts();po();ut();je();rr();vd();Od();jd();$s();Qo();Xn=b.thing,rl=b.thing.route,Kg={organisation:(t,e)=>y.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:wn},Gg=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${I?f(rl.of_plan,{plan:t.title}):rl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${rl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Yg,Zg]=[3,2];Ld={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};eb={undertaking:Cd,organisation:_d,step:Sd,other:Qg}});function nb({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=An(s,n),r=te(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${xt.tiles_label}>
      ${Cr(t,r).map(([i,{tile:l,number:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>E({uitkomst:e===i?null:i})}>
            <${yo} outcome=${i} />
            <span class="getal">
              ${c?o[c].value:t.filter(p=>p.outcome===i).length}
            </span>
            <span>${f(l,{date:Q(tn(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function ab({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>V(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${xt.open.title}</h2>
      <p>${r.length?f(xt.open.said,{date:Q(tn(e.key,n))}):xt.open.none}</p>
      <ul>
        ${r.slice(0,rb).map(i=>a`
            <li key=${i.id}>
              <${yo} outcome=${i.outcome} />
              <span>
                <${j} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${S("aandachtspunten",{vraag:"deadline-verstreken"})}>${xt.open.gaps}</a></p>
      <h2>${xt.read.title}</h2>
      <ul class="leesregels">${xt.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}function lb({plan:t,scenario:e,chosen:n}){let s=xs(t,e.date),o=tc(t,e.date),r=s.filter(i=>!n||i.outcome===n);return a`
    <section>
      ${I&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${f(xt.intro,{count:s.length,undated:o.length})}</p>
      <p>${An(e,t).said.overdue}</p>
      <${nb} rows=${s} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${md} plan=${t} rows=${r} date=${e.date} /><${ib} plan=${t} rows=${r} /></div>
        <${ab} rows=${s} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${xt.table}</summary>
        <${at} id=${`beloften-${t.key}`} caption=${xt.caption} rows=${r} columns=${Td} sort="dag" />
      </details>
      ${o.length>0&&a`
          <details class="tweeling">
            <summary>${f(xt.undated,{count:o.length})}</summary>
            <ul>
              ${o.map(i=>a`<li>
                  <${j} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Fd({route:t}){let e=J(t.query),n=nc(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(r=>xs(r,e.date)).filter(r=>!s||r.outcome===s);return a`
    <${X} text=${xt.heading} title=${xt.title} />
    <${cn}><${Ns} /><${Ko} /><//>
    <${go} />
    ${n.map(r=>a`<${lb} key=${r.key} plan=${r} scenario=${e} chosen=${s} />`)}
    ${!n.length&&a`<p>${xt.none}</p>`}
    <p class="acties">
      <${Jt} name="beloften.csv" rows=${()=>ob(o,e)} />
      ${n.length>0&&a`<${Me} name="beloften" title=${xt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${Xt} text=${L(xt.lane_total,o.length)} />
  `}var xt,sb,Td,ob,rb,ib,Ad=O(()=>{"use strict";N();U();zt();A();jt();T();H();Lt();Ke();Dt();ms();el();ut();Yo();je();xt=b.promises;sb=t=>{let e=is(t.plan).lanes[t.lane];return e?Zs(e):""},Td=[{key:"dag",label:xt.columns.day,text:t=>t.day,cell:t=>t.by},Ce("actie",xt.columns.work,t=>t.work),{key:"wat",label:xt.columns.what,text:t=>t.what},{key:"woorden",label:xt.columns.quote,text:t=>t.quote},{key:"stand",label:xt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Is} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:xt.columns.lane,text:sb}],ob=(t,e)=>{let n=o=>sn(o.id).map(Gt).join("; "),s=[...Td,{key:"bron",label:xt.columns.place,text:n}];return In(s,t,o=>le(e,o.plan.key))},rb=6;ib=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${is(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${Zs(n)}
              <span class="bij">
                ${L(xt.lane_total,s.length)}${Xi(s).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Is} outcome=${o.outcome} on=${o.by} />
                    <span><${j} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Ed({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${I?"h3":"h2"}>${f(ts.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function cb({loss:t,scenario:e,id:n,title:s}){let o=l=>Nd(t,l,e),r=l=>S("overzicht",{cel:ce(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:ts.columns.cell,sort:!1,text:l=>al(l,o(l)),cell:l=>o(l)?a`<a href=${r(l)}>${al(l,o(l))}</a>`:al(l,void 0)},{key:"nu",label:ts.columns.now,sort:!1,text:l=>Bd(o(l))},{key:"weg",label:ts.columns.lost,sort:!1,text:l=>l.said}];return a`<${at} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${i} />`}function pb({loss:t,names:e,scenario:n}){let s=Ze(t.plan),{cells:o,none:r,...i}=s.words.losses,l=`verlies${s===y.plans[0]?"":`-${s.key}`}`,c=u=>[" ",a`<${Qt} id=${u} date=${n.date} />`],p=(u,d)=>a`
    <${Ed} title=${u} count=${d.length} none=${r}><${hn} ids=${d} more=${c} /><//>
  `;return a`
    <section>
      ${I&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${ub(t,e)}</p>
      <p>${t.said}</p>
      <${mb} loss=${t} scenario=${n} />
      <${Ed} title=${o} count=${t.cells.length} none=${r}>
        <${cb} loss=${t} scenario=${n} id=${l} title=${o} />
      <//>
      ${Object.keys(i).map(u=>({list:u,ids:t[u]||[]})).filter(({ids:u})=>u.length).map(({list:u,ids:d})=>p(i[u],d))}
      ${t.blocks.map(u=>p(u.said,u.acts))}
    </section>
  `}function ub(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:ws(Ze(t.plan))};return f(e.length===1?ts.heading.one:ts.heading.more,{...n,names:Ee(e)})}function il({losses:t,names:e,scenario:n}){let s=Ee(e),o=()=>t.flatMap(r=>r.cells.map(i=>{let l=Nd(r,i,n),c=l?tt(i.barrier):"";return[s,rt(i.column),c,Bd(l),i.said,...le(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${pb} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):ae(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Jt} name="wat-als.csv" rows=${()=>[[...ts.csv,...Pn],...o()]} />
    </div>
  `}function db(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return G({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?R(rt(s.kind)):tt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function $b({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${as(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${f(Vs.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Vs.lost_said}</p>
        `}
      ${r.length>0&&a`<p>${L(Vs.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?L(Vs.stays,i.length):Vs.nothing}</p>`}
    </li>
  `}function mb({loss:t,scenario:e}){let{legend:n}=Vs,s=db(t,e),o=P(s.flatMap(i=>i.things.map(l=>as(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Vs.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${$b} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${f(n.lost,{source:ws(nt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${D("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Vs,ts,Nd,Bd,al,Pd=O(()=>{"use strict";N();U();A();jt();T();fn();H();lt();Lt();Dt();ut();je();Vs=b.whatif.picture,ts=b.whatif,Nd=(t,e,n)=>G({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),Bd=t=>t?Ir(t):ts.no_cell,al=(t,e)=>{let n=R(rt(t.column));return e?f(ts.cell,{kind:n,step:tt(t.barrier).toLowerCase()}):n}});function ll(t,e,n){let[s,o]=B(null);return Fe(()=>{let r=!0;return o(null),Y().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||b.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function fb({before:t,after:e}){let n=Qe[t===e?"reads":e?t?"weighs":"comes":"goes"];return f(n,{before:D("Severity",t),after:D("Severity",e)})}function hb({id:t,status:e,scenario:n}){let s=ll("supposed",{options:os(n),work:t,status:e});return s?s.silent!==void 0?a`<p role="status">${s.silent}</p>`:a`
    <h2 role="status">${L(Qe.cells,s.cells.length,{all:s.all})}</h2>
    <ul class="anderelezing">
      ${s.cells.map(o=>a`
          <li>
            <strong>${R(rt(o.column))}, ${tt(o.barrier).toLowerCase()}</strong>
            <span>${f(Qe.now,{said:o.before})}</span> <span>${f(Qe.then,{said:o.after})}</span>
          </li>
        `)}
    </ul>
    <h2>${L(Qe.gaps,s.gaps.length)}</h2>
    <ul>
      ${s.gaps.map(o=>a`<li><strong>${fb(o)}</strong> ${o.sentence}</li>`)}
    </ul>
  `:a`<p role="status">${b.whatif.busy}</p>`}function Id({asked:t,scenario:e}){let{date:n}=e,s=u=>Kt(u)&&!!En(u,n),[o,r]=t.split("="),i=ve(o)?o:"",l=ee(Ys(i,n),"alternativeReading").map(u=>w(u,"status")),c=(u,d)=>S(["wat-als","actie",`${u}=${d}`]),p=f(Qe.command,{name:Wt(i),status:r});return a`
    <div class="watals">
      <section class="weglaten filters">
        <${ko} label=${Qe.which} id="actie" thing=${i} among=${s}
          pick=${u=>{location.hash=c(u,r||"")}} />
        ${i&&a`
            <p><${j} id=${i} />. ${Ue(i,n)}.</p>
            <h2>${Qe.suppose}</h2>
            <ul class="partnerlijst">
              ${Object.entries(y.codes.Status).map(([u,{label:d}])=>a`
                  <li>
                    <a href=${c(i,u)} aria-current=${u===r?"true":null}>${R(d)}</a>
                    ${u===En(i,n)&&a` <span class="zacht">${Qe.read}</span>`}
                    ${l.includes(u)&&a` <span class="zacht">${Qe.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
      </section>
      <div>
        ${!(i&&r)&&a`<p>${Qe.begin}</p>`}
        ${i&&r&&(we()?a`<${hb} id=${i} status=${r} scenario=${e} />`:a`
                <p>${f(Qe.elsewhere,{name:x(i),status:D("Status",r)})}</p>
                <p><code>${p}</code> <${mn} text=${()=>p} label=${Qe.copy} /></p>
              `)}
      </div>
    </div>
  `}var Qe,Rd=O(()=>{"use strict";N();U();A();jt();T();_e();H();lt();Lt();Dt();ut();ea();Qe=b.whatif.action});function bb({notations:t,names:e,scenario:n}){let s=ll("answer",{options:gb(t,n)},()=>mt(ct.done));if(!s)return a`<div><p>${ct.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=L(ct.questions,s.gaps.filter(o).length);return a`
    <div>
      <${il} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${f(ct.with_this,{questions:r,now:G(n).gaps.length})}</p>
    </div>
  `}function kb({acting:t,chosen:e}){let[n,s]=B(""),o=c=>E({zonder:c.map(cl).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(we()?[...e,c]:[c])},i=c=>[x(c),...ht(c,"altLabel")].join(" "),l=t.filter(c=>ls(i(c),n));return a`
    <h2>${ct.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${f(ct.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${ct.clear}</button>
          <button type="button" class="klein" onClick=${()=>Do(location.href,ct.shared)}>${ct.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${ct.search}</span>
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
    <ul class="partnerlijst" aria-label=${ct.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${cl(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ct.none_found}</p>`}
    ${!we()&&a`<p class="zacht">${ct.alone}</p>`}
  `}function yb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&L(ct.start.alone,r),r>0&&(o.length?f(ct.start.steps,{steps:Ee(o.map(l=>tt(l).toLowerCase()))}):ct.start.no_step),i>0&&L(ct.start.lead,i)].filter(Boolean),s=ws(nt(e.plan));return a`
    <section id="begin">
      <h2>${ct.start.title}</h2>
      <p class="zacht">${f(ct.start.said,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${S("wat-als",{zonder:w(o.who,"notation")})}>${x(o.who)}</a>
              <span class="bij">${I?`${Ze(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ct.start.nobody}</p>`}
    </section>
  `}function Wd({route:t}){let e=J(t.query),{without:n,most:s}=G(e),o=Object.keys(n).filter($=>n[$].length).sort(($,h)=>V(x($),x(h))),r=(t.query.zonder||"").split(",").map(xe).filter(Boolean),i=r.map($=>x($)),[l]=r,c=r.length>1&&we(),[,p,...u]=t.path,d=($,h,g)=>a`
    <li><a href=${S(h)} aria-current=${g?"page":null}>${$}</a></li>
  `,m=a`
    <ul class="beelden" aria-label=${ct.title}>
      ${d(ct.leave_out,["wat-als"],!p)} ${d(ct.action.title,["wat-als","actie"],!!p)}
    </ul>
    <${X} text=${ct.title} title=${p?ct.action.title:ct.title}>
      <p class="uitleg">${p?ct.action[we()?"intro":"intro_elsewhere"]:ct.intro}</p>
    <//>
    <${Jr} scenario=${e} />
  `;return p?[m,a`<${Id} asked=${u.join("/")} scenario=${e} />`]:a`
    ${m}
    <div class="watals">
      <section class="weglaten filters"><${kb} acting=${o} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${yb} most=${s} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${il} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${bb} notations=${r.map(cl)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Xt} text=${r.length===1?f(ct.said,{name:i[0]}):""} />
  `}var ct,gb,cl,qd=O(()=>{"use strict";me();so();N();U();zt();A();jt();T();_e();H();lt();Ke();Dt();Pd();Rd();ct=b.whatif,gb=(t,e)=>[...os(e),...t.map(n=>["zonder",n])];cl=t=>w(t,"notation")});var Vd={};Kd(Vd,{answerTo:()=>G,compare:()=>V,connection:()=>Xs,csv:()=>kr,data:()=>y,here:()=>z,scenarioOf:()=>J});function xa(t=null){for(let e of Sa())e!==t&&(e.open=!1)}function pl(){xa(),kn().classList.remove("is-open"),va().setAttribute("aria-expanded","false")}function wb(){kn()&&(va().addEventListener("click",()=>{let t=kn().classList.toggle("is-open");for(let e of Sa())e.open=t;va().setAttribute("aria-expanded",String(t))}),kn().addEventListener("click",t=>{let e=t.target;e.closest("a")?pl():e.closest("summary")&&!pt()&&xa(e.closest("details"))}),kn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Sa().find(n=>n.open);pt()?va().focus():e?.querySelector("summary")?.focus(),pl()}),document.addEventListener("click",t=>{!pt()&&!kn().contains(t.target)&&xa()}),kn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!pt()&&!kn().contains(e)&&xa()}))}function _b(t){if(!kn())return;let e=bi(t)?.to;for(let n of kn().querySelectorAll("a")){let{path:s}=Ua(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",S(s))}for(let n of Sa())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function vb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return ar=!Fo(e)||s!==n,ar?(yn(a`<p role="status">${b.werkplaats.busy}</p>`,wt("inhoud")),Oa?Y().show(Oa,Y().own):ul||xb(os(e),s),!0):!1}async function xb(t,e){ul=!0;try{Oa=(await Y().ask("page",{options:t,comparisons:e})).page,ar&&Y().show(Oa,Y().own)}catch(n){ar&&yn(a`<p role="alert">${n.message}</p>`,wt("inhoud"))}ul=!1}function Sb(t){let e=t.path[0]||"overzicht",n=wt("inhoud");if(he()?.own&&vb(e,J(t.query)))return;n.className=`scherm-${e}`;let s=Dd[e]||Dd.onbekend;yn([a`<${Tc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),_b(e)}function dl(){let t=wt("motor");t.hidden=!1;let{state:e,why:n,own:s}=Y();yn(a`<${td} state=${e} why=${n} own=${s} />`,t)}function Ob(){Cb(),ar=!1,window.removeEventListener("werkplaats",dl),yn(null,wt("inhoud")),yn(null,wt("motor"))}var kn,va,Sa,Dd,ul,Oa,ar,Cb,Hd=O(()=>{"use strict";me();N();U();zt();A();jt();T();_e();Po();hi();lt();Dt();Fc();Zc();mp();kp();eu();fu();Mu();Fu();sd();ud();Qo();yd();zd();Ad();qd();kn=()=>wt("menu"),va=()=>wt("menuknop"),Sa=()=>[...kn().querySelectorAll("details")];wt("spring").addEventListener("click",t=>{t.preventDefault(),wt("inhoud").focus()});wb();wt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),pl();let e=wt("zoek").value;location.hash=Oc(e)||S("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Do(f(e,{...r,sources:Bn()}),n)});Dd={__proto__:null,overzicht:Tu,dekking:bp,aandachtspunten:mu,partners:vu,maatregelen:xu,naslag:Cu,gevraagd:ju,tijdlijn:Lu,beloften:Fd,verken:tu,ding:Md,samenvatting:kd,vragen:pd,"wat-als":Wd,vergelijk:$p,"weet-niet":Yc,methode:Qc,zoek:Up,controleer:he()?nd:ed,onbekend:gs},ul=!1,Oa="",ar=!1;he()&&(window.addEventListener("werkplaats",dl),dl());wt("inhoud").replaceChildren();Cb=Hl(Sb);he()&&window.addEventListener("andere-bladzijde",Ob,{once:!0});document.documentElement.dataset.klaar="ja"});me();ja();typeof DecompressionStream>"u"?wt("te-oud").hidden=!1:ml().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Hd(),Vd))});})();
